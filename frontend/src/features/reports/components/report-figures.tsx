import { useTranslation } from 'react-i18next';
import type { ReportFigures as Figures } from '@/shared/api/types';
import { onTimeRate } from '../model/on-time-rate';

const names = [
  'measures',
  'closed',
  'reportsDue',
  'onTime',
  'late',
  'missing',
  'overdueTasks',
] as const;

/** The figures of the whole plan. */
export function ReportFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  return (
    <dl className="figures">
      {names.map((name) => (
        <div key={name} data-figure={name}>
          <dt>{t(`reports/figure/${name}`)}</dt>
          <dd>{figures[name]}</dd>
        </div>
      ))}
      <div data-figure="rate">
        <dt>{t('reports/figure/rate')}</dt>
        <dd>{onTimeRate(figures)}</dd>
      </div>
    </dl>
  );
}
