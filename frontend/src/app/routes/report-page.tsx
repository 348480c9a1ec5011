import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { ReportInstructions } from '@/features/instructions/components/report-instructions';
import { useReport } from '@/features/reports/api/use-report';
import { BodyReportView } from '@/features/reports/components/body-report-view';
import { CorrectButton } from '@/features/reports/components/correct-button';
import { ReportPaper } from '@/features/reports/components/report-paper';
import { ReportState } from '@/features/reports/components/report-state';
import { ReportTools } from '@/features/reports/components/report-tools';
import { ReportVersions } from '@/features/reports/components/report-versions';
import { ReportTask } from '@/features/tasks/components/report-task';
import { isProblem } from '@/shared/api/problem';
import type { Report } from '@/shared/api/types';
import '@/shared/i18n/review-words';
import { formatPeriod } from '@/shared/i18n/format';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';

export function ReportPage() {
  const { t } = useTranslation();
  const { reportId = '' } = useParams();
  const query = useReport(reportId);
  if (isProblem(query.error, 'report-not-found')) {
    // mails and instructions name reports by their number alone
    return <Navigate to={`/office-reports/${reportId}`} replace />;
  }
  return (
    <Load of={query}>
      {(report) => (
        <>
          <PageHeader
            title={`${t('reports/title')} · ${formatPeriod(report.period)}`}
            lead={<Link to={`/plans/${report.plan.key}`}>{report.plan.title}</Link>}
          >
            <ReportState state={report.state} />
            <ReportTools report={report}>
              {report.actions.includes('correct') && <CorrectButton report={report.id} />}
            </ReportTools>
          </PageHeader>
          <div className={report.task ? 'report-page with-task' : 'report-page'}>
            {report.task && (
              <a className="report-waiting" href="#report-task">
                {t('reports/waiting', { kind: t(`kind/${report.task.kind}`) })} ↓
              </a>
            )}
            <div className="report-side">
              <ReportVersions report={report} />
              {report.body ? (
                <BodyReportView report={{ ...report, body: report.body }} plans={[report.plan]} />
              ) : (
                <ReportPaper report={report} />
              )}
              {report.state === 'ISSUED' && (
                <ReportInstructions
                  report={report.id}
                  plans={[report.plan]}
                  mayGive={report.actions.includes('instruct')}
                />
              )}
            </div>
            {report.task && (
              <div id="report-task">
                <ReportTask id={report.task.id} known={knownOf(report)} />
              </div>
            )}
          </div>
        </>
      )}
    </Load>
  );
}

/** What a report without a body has in texts; else the body has it, and is edited on a page of its own. */
function knownOf({ task, overview, nextSteps, body }: Report) {
  return task?.kind === 'edit-period-report' && !body ? { overview, nextSteps } : {};
}
