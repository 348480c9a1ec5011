import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ReportInstructions } from '@/features/instructions/components/report-instructions';
import { useReport } from '@/features/reports/api/use-report';
import { CorrectButton } from '@/features/reports/components/correct-button';
import { ReportPaper } from '@/features/reports/components/report-paper';
import { ReportState } from '@/features/reports/components/report-state';
import { ReportVersions } from '@/features/reports/components/report-versions';
import { ReportTask } from '@/features/tasks/components/report-task';
import type { Report } from '@/shared/api/types';
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
            {report.actions.includes('correct') && <CorrectButton report={report.id} />}
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('reports/print')}
            </Button>
          </PageHeader>
          <div className={report.task ? 'report-page with-task' : 'report-page'}>
            {report.task && (
              <a className="report-waiting" href="#report-task">
                {t('reports/waiting', { kind: t(`kind/${report.task.kind}`) })} ↓
              </a>
            )}
            <div className="report-side">
              <ReportVersions report={report} />
              <ReportPaper report={report} />
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

function knownOf({ task, overview, nextSteps }: Report) {
  return task?.kind === 'edit-period-report' ? { overview, nextSteps } : {};
}
