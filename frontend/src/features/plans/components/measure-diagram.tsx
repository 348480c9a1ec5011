import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskSummary } from '@/shared/api/types';
import { Load, Loading } from '@/shared/ui/page-state';
import { useMeasureState } from '../api/use-measure-state';
import { useModel } from '../api/use-model';
import { WaitingFor } from './waiting-for';

const LiveDiagram = lazy(() => import('@/shared/bpmn/live-diagram'));

interface Props {
  plan: string;
  number: string;
  openTasks: TaskSummary[];
}

/** The measure's process as it stands now, in words and drawn. */
export function MeasureDiagram({ plan, number, openTasks }: Props) {
  const { t } = useTranslation();
  const model = useModel(plan, number);
  const state = useMeasureState(plan, number);
  return (
    <section className="panel" aria-label={t('measure/diagram')}>
      <h2>{t('measure/diagram')}</h2>
      <WaitingFor tasks={openTasks} />
      <Load of={model}>
        {(xml) => (
          <Suspense fallback={<Loading />}>
            <LiveDiagram xml={xml} state={state.data} />
          </Suspense>
        )}
      </Load>
    </section>
  );
}
