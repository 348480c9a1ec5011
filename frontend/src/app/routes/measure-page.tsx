import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { MeasureExtensions } from '@/features/extensions/components/measure-extensions';
import { IndicatorsPanel } from '@/features/indicators/components/indicators-panel';
import { MeasureInstructions } from '@/features/instructions/components/measure-instructions';
import { useMeasure } from '@/features/plans/api/use-measure';
import { ClosureHistory } from '@/features/plans/components/closure-history';
import { MeasureDiagram } from '@/features/plans/components/measure-diagram';
import { MeasureFacts } from '@/features/plans/components/measure-facts';
import { MeasureReports } from '@/features/plans/components/measure-reports';
import { MeasureTimeline } from '@/features/plans/components/measure-timeline';
import { OpenTasks } from '@/features/plans/components/open-tasks';
import { SuspensionActions } from '@/features/plans/components/suspension-actions';
import { SuspensionBanner } from '@/features/plans/components/suspension-banner';
import { SuspensionHistory } from '@/features/plans/components/suspension-history';
import { MeasureCases } from '@/features/supervision/components/measure-cases';
import type { Measure } from '@/shared/api/types';
import { LightTag } from '@/shared/ui/light-tag';
import { PageHeader } from '@/shared/ui/page-header';
import { Load } from '@/shared/ui/page-state';

export function MeasurePage() {
  const { plan = '', number = '' } = useParams();
  return (
    <Load of={useMeasure(plan, number)}>
      {(measure) => (
        <>
          <MeasureHeader measure={measure} />
          <SuspensionBanner measure={measure} />
          <div className="measure-page">
            <MeasureFacts measure={measure} />
            <OpenTasks tasks={measure.openTasks} />
            <IndicatorsPanel plan={plan} measure={number} />
            <MeasureDiagram key={`${plan}/${number}`} plan={plan} number={number} />
            <div className="measure-record">
              <div className="measure-asks">
                <MeasureInstructions
                  plan={plan}
                  number={number}
                  closed={measure.timeLight === 'CLOSED'}
                />
                <MeasureExtensions plan={plan} number={number} />
                <MeasureCases key={`cases ${plan}/${number}`} plan={plan} number={number} />
                <ClosureHistory closures={measure.closures} />
                <SuspensionHistory suspensions={measure.suspensions} />
              </div>
              <MeasureReports periods={measure.reports} />
              <MeasureTimeline entries={measure.timeline} />
            </div>
          </div>
        </>
      )}
    </Load>
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
      <SuspensionActions measure={measure} />
    </PageHeader>
  );
}
