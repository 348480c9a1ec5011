import { useTranslation } from 'react-i18next';
import { ReportList } from '@/features/reports/components/report-list';
import { PageHeader } from '@/shared/ui/page-header';

export function ReportsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('reports/title')} />
      <ReportList />
    </>
  );
}
