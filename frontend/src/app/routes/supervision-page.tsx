import { useTranslation } from 'react-i18next';
import { usePlans } from '@/features/plans/api/use-plans';
import { OverdueBoard } from '@/features/supervision/components/overdue-board';
import { PageHeader } from '@/shared/ui/page-header';

export function SupervisionPage() {
  const { t } = useTranslation();
  const { data: plans } = usePlans();
  return (
    <>
      <PageHeader title={t('supervision/title')} lead={t('supervision/subtitle')} />
      <OverdueBoard plans={plans ?? []} />
    </>
  );
}
