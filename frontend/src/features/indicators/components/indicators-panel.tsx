import { useTranslation } from 'react-i18next';
import type { Indicator, Ref } from '@/shared/api/types';
import { Load } from '@/shared/ui/page-state';
import { useFirst } from '@/shared/ui/use-first';
import { usePrinting } from '@/shared/ui/use-printing';
import { useIndicators } from '../api/use-indicators';
import { IndicatorItem } from './indicator-item';
import '@/shared/ui/panels.css';
import './indicators.css';

interface Props {
  plan: string;
  measure?: string;
  /** units of the plan, who may be named to report on a goal */
  units?: Ref[];
}

/** What a plan or a measure wants reached, and how far it is. A measure without any shows nothing. */
export function IndicatorsPanel({ plan, measure, units }: Props) {
  const { t } = useTranslation();
  return (
    <Load of={useIndicators(plan, measure)}>
      {(indicators) => {
        if (measure && indicators.length === 0) {
          return null;
        }
        const unassigned = indicators.filter(({ answering }) => !answering).length;
        return (
          <section className="panel indicators" aria-label={t('progress/panel')}>
            <h2>{t('progress/panel')}</h2>
            {indicators.length === 0 && <p className="muted">{t('progress/empty')}</p>}
            {unassigned > 0 && (
              <p className="unassigned">{t('progress/unassigned', { count: unassigned })}</p>
            )}
            <Items plan={plan} measure={measure} units={units} indicators={indicators} />
          </section>
        );
      }}
    </Load>
  );
}

/** As many goals of a plan as leave room for what stands below them; on paper all of them. */
const first = 4;

function Items({ plan, measure, units, indicators }: Props & { indicators: Indicator[] }) {
  const printing = usePrinting();
  const { shown, showAll } = useFirst(indicators, measure || printing ? indicators.length : first);
  return (
    <>
      <ul>
        {shown.map((indicator) => (
          <IndicatorItem
            key={indicator.id}
            plan={plan}
            indicator={indicator}
            units={units}
            linked={!measure}
          />
        ))}
      </ul>
      {showAll}
    </>
  );
}
