import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '@/shared/api/types';
import { EvidenceList } from '@/shared/evidence/evidence-list';
import { useTaskEvidence } from '@/shared/evidence/use-evidence';
import { formatTime } from '@/shared/i18n/format';
import { CaseSteps } from '@/shared/ui/case-steps';
import { ClosureSteps, FailedPoints } from '@/shared/ui/closure-steps';
import { ExtensionMatter } from '@/shared/ui/extension-matter';
import { InstructionCard } from '@/shared/ui/instruction-card';
import { CopiedMark, ProgressText, UnitReports } from '@/shared/ui/unit-reports';
import { Implementations } from './implementations';
import { ReviewedFigures } from './reviewed-figures';

/** What one has to know to do a task: why it came back, what others wrote, what was done so far. */
export function TaskContext({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const {
    returned,
    reports,
    consolidated,
    implementations,
    summary,
    by,
    at,
    case: of,
    failed = [],
    earlier = [],
    correction,
    indicators = [],
  } = task.context;
  return (
    <>
      {returned && (
        <Alert
          type="warning"
          showIcon
          title={t('context/returned')}
          description={
            <>
              <div className="written">{returned.reason}</div>
              <FailedPoints points={failed} />
              <small>
                {t('context/returnedBy', { by: returned.by, at: formatTime(returned.at) })}
              </small>
            </>
          }
        />
      )}
      {correction && (
        <Alert
          type="info"
          showIcon
          title={t('reporting/correctTitle')}
          description={<div className="written">{correction}</div>}
        />
      )}
      {task.context.request && <ExtensionMatter context={task.context} />}
      {task.context.instruction && (
        <Block title={t('instruction/giveTitle')}>
          <InstructionCard instruction={task.context.instruction} />
        </Block>
      )}
      {of && (
        <Block title={t('context/case')}>
          <CaseSteps of={of} />
        </Block>
      )}
      {consolidated && (
        <Block title={t('context/consolidated')} by={consolidated}>
          {consolidated.copied && <CopiedMark />}
          <ProgressText of={consolidated} />
        </Block>
      )}
      {task.kind === 'review-report' && indicators.length > 0 && (
        <Block title={t('progress/figures')}>
          <ReviewedFigures indicators={indicators} />
        </Block>
      )}
      {summary && (
        <Block title={t('context/closureSummary')} by={by && at ? { by, at } : undefined}>
          <p className="written">{summary}</p>
        </Block>
      )}
      {earlier.length > 0 && (
        <Block title={t('life/closure/earlier')}>
          <ClosureSteps closures={earlier} />
        </Block>
      )}
      {reports && (
        <Block title={t('context/reports')}>
          {reports.length > 0 ? (
            <UnitReports reports={reports} />
          ) : (
            <p className="muted">{t('context/noReports')}</p>
          )}
        </Block>
      )}
      {implementations && (
        <Block title={t('context/implementations')}>
          <Implementations implementations={implementations} />
        </Block>
      )}
      <FiledEvidence task={task} />
    </>
  );
}

/** What was filed on the matter: for the lead who consolidates, and the office that reviews. */
function FiledEvidence({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const { data } = useTaskEvidence(task.id);
  return data?.filed.length ? (
    <Block title={t('record/evidence/filedList')}>
      <EvidenceList files={data.filed} showsUnit />
    </Block>
  ) : null;
}

interface BlockProps {
  title: string;
  by?: { by: string | null; at: string | null };
  children: ReactNode;
}

function Block({ title, by, children }: BlockProps) {
  const { t } = useTranslation();
  return (
    <section className="block">
      <h3>
        {title}
        {by?.by && by.at && (
          <small className="muted">{t('common/by', { by: by.by, at: formatTime(by.at) })}</small>
        )}
      </h3>
      {children}
    </section>
  );
}
