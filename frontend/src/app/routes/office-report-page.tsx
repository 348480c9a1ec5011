import { EditOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useOfficeReport } from '@/features/reports/api/use-office-reports';
import { BodyReportView } from '@/features/reports/components/body-report-view';
import { OfficeReportActions } from '@/features/reports/components/office-report-actions';
import { ReportExports } from '@/features/reports/components/report-exports';
import { ReportState } from '@/features/reports/components/report-state';
import '@/shared/i18n/review-words';
import { formatPeriod } from '@/shared/i18n/format';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';

/** A report across the plans of an office. */
export function OfficeReportPage() {
  const { t } = useTranslation();
  const { reportId = '' } = useParams();
  return (
    <Load of={useOfficeReport(reportId)}>
      {(report) => (
        <>
          <PageHeader
            title={`${t('review/office/title')} · ${formatPeriod(report.period)}`}
            lead={report.plans.map(({ title }) => title).join(t('common/semicolon'))}
          >
            <ReportState state={report.state} />
            {report.actions.includes('edit') && (
              <Link to={`/reports/${report.id}/edit`}>
                <Button type="primary" icon={<EditOutlined />}>
                  {t('review/edit/open')}
                </Button>
              </Link>
            )}
            <ReportExports report={report.id} />
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('reports/print')}
            </Button>
          </PageHeader>
          <div className="report-page">
            <div className="report-side">
              <OfficeReportActions report={report} />
              <BodyReportView report={report} plan={null} />
            </div>
          </div>
        </>
      )}
    </Load>
  );
}
