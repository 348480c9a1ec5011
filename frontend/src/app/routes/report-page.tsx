import { EditOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ReportInstructions } from '@/features/instructions/components/report-instructions';
import { useReport } from '@/features/reports/api/use-report';
import { BodyReportView } from '@/features/reports/components/body-report-view';
import { CorrectButton } from '@/features/reports/components/correct-button';
import { LinkButton } from '@/features/reports/components/link-button';
import { ReportExports } from '@/features/reports/components/report-exports';
import { ReportPaper } from '@/features/reports/components/report-paper';
import { ReportState } from '@/features/reports/components/report-state';
import { ReportVersions } from '@/features/reports/components/report-versions';
import { SendButton } from '@/features/reports/components/send-button';
import { ReportTask } from '@/features/tasks/components/report-task';
import type { Report } from '@/shared/api/types';
import { useSession } from '@/shared/api/use-session';
import '@/shared/i18n/review-words';
import { formatPeriod } from '@/shared/i18n/format';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';

export function ReportPage() {
  const { t } = useTranslation();
  const { reportId = '' } = useParams();
  return (
    <Load of={useReport(reportId)}>
      {(report) => (
        <>
          <PageHeader
            title={`${t('reports/title')} · ${formatPeriod(report.period)}`}
            lead={<Link to={`/plans/${report.plan.key}`}>{report.plan.title}</Link>}
          >
            <ReportState state={report.state} />
            <ReportTools report={report} />
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
                <BodyReportView report={{ ...report, body: report.body }} plan={report.plan.key} />
              ) : (
                <ReportPaper report={report} />
              )}
              {report.state === 'ISSUED' && (
                <ReportInstructions report={report.id} plan={report.plan} />
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

function ReportTools({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const sends =
    report.body &&
    report.state === 'ISSUED' &&
    !report.superseded &&
    session?.roles.includes('SUPERVISOR');
  return (
    <>
      {report.actions.includes('edit') && (
        <Link to={`/reports/${report.id}/edit`}>
          <Button type="primary" icon={<EditOutlined />}>
            {t('review/edit/open')}
          </Button>
        </Link>
      )}
      {report.body && <ReportExports report={report.id} />}
      {sends && <LinkButton report={report.id} />}
      {sends && <SendButton report={report.id} />}
      {report.actions.includes('correct') && <CorrectButton report={report.id} />}
      <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
        {t('reports/print')}
      </Button>
    </>
  );
}

/** What a report without a body has in texts; else the body has it, and is edited on a page of its own. */
function knownOf({ task, overview, nextSteps, body }: Report) {
  return task?.kind === 'edit-period-report' && !body ? { overview, nextSteps } : {};
}
