import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chart as ChartBlock } from '@/shared/api/report-types';
import { formatPeriod } from '@/shared/i18n/format';
import { Loading } from '@/shared/ui/page-state';
import { usePalette } from '@/shared/ui/use-scheme';
import { bodyChart, chartHeight } from '../model/body-chart';
import './body.css';

const Chart = lazy(() => import('@/shared/ui/chart'));

const period = /^\d{4}-(\d\d|Q\d|H\d)$/;
const nameOf = (category: string) => (period.test(category) ? formatPeriod(category) : category);

/** A chart; whoever cannot see it, or wants the figures, opens the table below it. */
export function BodyChart({ chart, fontSize }: { chart: ChartBlock; fontSize?: number }) {
  const { t } = useTranslation();
  const palette = usePalette();
  const option = useMemo(
    () => bodyChart(chart, nameOf, palette, fontSize),
    [chart, palette, fontSize],
  );
  return (
    <figure className="chart body-chart">
      <figcaption>
        {chart.title}{' '}
        {chart.measuredIn && (
          <small className="muted">{t('review/measuredIn', { unit: chart.measuredIn })}</small>
        )}
      </figcaption>
      <Suspense fallback={<Loading />}>
        <Chart option={option} height={chartHeight(chart)} label={chart.title} />
      </Suspense>
      <details className="chart-figures">
        <summary>{t('review/asTable')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys where it is too wide */}
        <section className="table-scroll" aria-label={t('review/asTable')} tabIndex={0}>
          <table className="body-table">
            <caption>{chart.title}</caption>
            <thead>
              <tr>
                <td />
                {chart.series.map(({ key, name }) => (
                  <th key={key} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chart.categories.map((category, at) => (
                <tr key={category}>
                  <th scope="row">{nameOf(category)}</th>
                  {chart.series.map(({ key, values }) => (
                    <td key={key} className="number">
                      {values[at] ?? '—'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
