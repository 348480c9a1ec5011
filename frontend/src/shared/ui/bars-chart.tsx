import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Bar, stackedBars } from './bars';
import { Loading } from './page-state';
import { usePalette } from './use-scheme';
import './figures.css';

const Chart = lazy(() => import('./chart'));

const rowHeight = 30;

/** On time, late and missing reports as bars; the table beside it has the same figures. */
export function BarsChart({ title, bars }: { title: string; bars: Bar[] }) {
  const { t } = useTranslation();
  const palette = usePalette();
  const option = useMemo(
    () => stackedBars(bars, (key) => t(`reports/column/${key}`), palette),
    [bars, t, palette],
  );
  return (
    <figure className="chart">
      <figcaption>
        {title} <small className="muted">{t('reports/chartCaption')}</small>
      </figcaption>
      <Suspense fallback={<Loading />}>
        <Chart option={option} height={70 + bars.length * rowHeight} label={title} />
      </Suspense>
    </figure>
  );
}
