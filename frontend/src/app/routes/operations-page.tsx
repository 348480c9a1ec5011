import { useTranslation } from 'react-i18next';
import { MailState } from '@/features/notices/components/mail-state';
import { OperationsDesk } from '@/features/operations/components/operations-desk';
import { PageHeader } from '@/shared/ui/page-header';

export function OperationsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('life/operations/title')} lead={t('life/operations/lead')} />
      <OperationsDesk />
      <MailState />
    </>
  );
}
