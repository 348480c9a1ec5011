import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Load, Loading } from '@/shared/ui/page-state';
import { useMeasureState } from '../api/use-measure-state';
import { useModel } from '../api/use-model';

const LiveDiagram = lazy(() => import('@/shared/bpmn/live-diagram'));

/** The measure's process as it stands now. */
export function MeasureDiagram({ plan, number }: { plan: string; number: string }) {
  const { t } = useTranslation();
  const model = useModel(plan, number);
  const state = useMeasureState(plan, number);
  return (
    <section className="panel" aria-label={t('measure/diagram')}>
      <h2>{t('measure/diagram')}</h2>
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
