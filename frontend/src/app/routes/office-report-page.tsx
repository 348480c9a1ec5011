import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ReportInstructions } from '@/features/instructions/components/report-instructions';
import { useOfficeReport } from '@/features/reports/api/use-office-reports';
import { BodyReportView } from '@/features/reports/components/body-report-view';
import { OfficeReportActions } from '@/features/reports/components/office-report-actions';
import { ReportState } from '@/features/reports/components/report-state';
import { ReportTools } from '@/features/reports/components/report-tools';
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
            <ReportTools report={report} />
          </PageHeader>
          <div className="report-page">
            <div className="report-side">
              <OfficeReportActions report={report} />
              <BodyReportView report={report} plans={report.plans} />
              {report.state !== 'DRAFT' && (
                <ReportInstructions
                  report={report.id}
                  plans={report.plans}
                  mayGive={report.actions.includes('instruct')}
                />
              )}
            </div>
          </div>
        </>
      )}
    </Load>
  );
}
