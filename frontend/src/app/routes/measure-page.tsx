import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { MeasureExtensions } from '@/features/extensions/components/measure-extensions';
import { MeasureInstructions } from '@/features/instructions/components/measure-instructions';
import { useMeasure } from '@/features/plans/api/use-measure';
import { MeasureDiagram } from '@/features/plans/components/measure-diagram';
import { MeasureFacts } from '@/features/plans/components/measure-facts';
import { MeasureReports } from '@/features/plans/components/measure-reports';
import { MeasureTimeline } from '@/features/plans/components/measure-timeline';
import { OpenTasks } from '@/features/plans/components/open-tasks';
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
          <div className="measure-page">
            <MeasureFacts measure={measure} />
            <OpenTasks tasks={measure.openTasks} />
            <MeasureDiagram key={`${plan}/${number}`} plan={plan} number={number} />
            <MeasureInstructions
              plan={measure.plan}
              number={number}
              closed={measure.timeLight === 'CLOSED'}
            />
            <MeasureExtensions plan={plan} number={number} />
            <MeasureReports periods={measure.reports} />
            <MeasureTimeline entries={measure.timeline} />
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
    </PageHeader>
  );
}
