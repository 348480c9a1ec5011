import { useTranslation } from 'react-i18next';
import { OfficeReportList } from '@/features/reports/components/office-report-list';
import { ReportList } from '@/features/reports/components/report-list';
import '@/shared/i18n/review-words';
import { PageHeader } from '@/shared/ui/page-header';

export function ReportsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('reports/title')} />
      <OfficeReportList />
      <ReportList />
    </>
  );
}
