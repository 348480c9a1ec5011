import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Discussion } from '@/features/discussion/components/discussion';
import { MeasureExtensions } from '@/features/extensions/components/measure-extensions';
import { IndicatorsPanel } from '@/features/indicators/components/indicators-panel';
import { MeasureInstructions } from '@/features/instructions/components/measure-instructions';
import { useMeasure } from '@/features/plans/api/use-measure';
import { ClosureHistory } from '@/features/plans/components/closure-history';
import { type Anchor, MeasureAnchors } from '@/features/plans/components/measure-anchors';
import { MeasureDiagram } from '@/features/plans/components/measure-diagram';
import { MeasureFacts } from '@/features/plans/components/measure-facts';
import { MeasureFiles } from '@/features/plans/components/measure-files';
import { MeasureReports } from '@/features/plans/components/measure-reports';
import { MeasureSource } from '@/features/plans/components/measure-source';
import { MeasureTimeline } from '@/features/plans/components/measure-timeline';
import { SuspensionActions } from '@/features/plans/components/suspension-actions';
import { SuspensionBanner } from '@/features/plans/components/suspension-banner';
import { SuspensionHistory } from '@/features/plans/components/suspension-history';
import { MeasureCases } from '@/features/supervision/components/measure-cases';
import type { Measure } from '@/shared/api/types';
import { useMeasureEvidence } from '@/shared/evidence/use-evidence';
import { LightTag } from '@/shared/ui/light-tag';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';
import { ProgressLightTag } from '@/shared/ui/progress-light-tag';
import { useAnchor } from '@/shared/ui/use-anchor';

export function MeasurePage() {
  const { plan = '', number = '' } = useParams();
  return (
    <Load of={useMeasure(plan, number)}>
      {(measure) => <Parts key={`${plan}/${number}`} measure={measure} />}
    </Load>
  );
}

/** Everything about a measure in one page: what it says, where it stands, what was said and done. */
function Parts({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { number } = measure;
  const plan = measure.plan.key;
  const evidence = useMeasureEvidence(plan, number);
  const files = evidence.data?.filed ?? [];
  const page = useRef<HTMLDivElement>(null);
  useAnchor(page);
  const discussed = measure.actions.includes('discuss');
  const anchors: Anchor[] = [
    { id: 'text', label: t('record/page/overview') },
    { id: 'process', label: t('measure/diagram'), count: measure.openTasks.length },
    { id: 'reports', label: t('measure/reports'), count: measure.reports.length },
    ...(measure.progressLight ? [{ id: 'indicators', label: t('progress/panel') }] : []),
    { id: 'asks', label: t('record/page/asks') },
    { id: 'files', label: t('record/evidence/title'), count: files.length },
    ...(discussed ? [{ id: 'discussion', label: t('record/discussion/title') }] : []),
    { id: 'timeline', label: t('measure/timeline') },
  ];
  return (
    <>
      <MeasureHeader measure={measure} />
      <SuspensionBanner measure={measure} />
      <MeasureAnchors anchors={anchors} />
      <div className="measure-page" ref={page}>
        <div id="text" className="measure-pair">
          <MeasureFacts measure={measure} />
          <MeasureSource plan={plan} number={number} />
        </div>
        <div id="process">
          <MeasureDiagram plan={plan} number={number} openTasks={measure.openTasks} />
        </div>
        <div id="reports">
          <MeasureReports periods={measure.reports} files={files} />
        </div>
        {measure.progressLight && (
          <div id="indicators">
            <IndicatorsPanel plan={plan} measure={number} />
          </div>
        )}
        <div id="asks" className="measure-asks">
          <MeasureInstructions
            plan={plan}
            number={number}
            closed={measure.timeLight === 'CLOSED'}
          />
          <MeasureCases plan={plan} number={number} />
          <MeasureExtensions plan={plan} number={number} />
          <ClosureHistory closures={measure.closures} />
          <SuspensionHistory suspensions={measure.suspensions} />
        </div>
        <div id="files">
          <Load of={evidence}>
            {(data) => (
              <MeasureFiles
                plan={plan}
                number={number}
                evidence={data}
                ended={measure.state === 'CLOSED' || measure.state === 'WOUND_UP'}
              />
            )}
          </Load>
        </div>
        {discussed && (
          <div id="discussion">
            <Discussion plan={plan} number={number} />
          </div>
        )}
        <div id="timeline">
          <MeasureTimeline plan={plan} number={number} />
        </div>
      </div>
    </>
  );
}

function MeasureHeader({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { plan, section } = measure;
  return (
    <PageHeader
      title={`${t('common/measureNumber', { number: measure.number })} ${measure.title}`}
      lead={
        <>
          <Link to={`/plans/${plan.key}`}>{plan.title}</Link> ›{' '}
          {`${section.number}${t('common/comma')}${section.title}`}
        </>
      }
    >
      <LightTag light={measure.timeLight} />
      {measure.progressLight && <ProgressLightTag light={measure.progressLight} />}
      <SuspensionActions measure={measure} />
    </PageHeader>
  );
}
