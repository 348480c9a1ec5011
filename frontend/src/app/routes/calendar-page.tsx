import { useTranslation } from 'react-i18next';
import { AgendaDesk } from '@/features/agenda/components/agenda-desk';
import { Subscribe } from '@/features/agenda/components/subscribe';
import { PageHeader } from '@/shared/ui/page-header';

/** 月历 */
export function CalendarPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('agenda/title')} lead={t('agenda/lead')}>
        <Subscribe />
      </PageHeader>
      <AgendaDesk />
    </>
  );
}
