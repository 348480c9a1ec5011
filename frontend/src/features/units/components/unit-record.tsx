import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodRecord } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { Loading } from '@/shared/ui/page-state';
import '@/shared/ui/figures.css';

const BarsChart = lazy(async () => ({
  default: (await import('@/shared/ui/bars-chart')).BarsChart,
}));

const columns = [
  'asked',
  'onTime',
  'late',
  'missing',
  'open',
  'excused',
  'returned',
  'urged',
  'yellowCards',
  'redCards',
  'extensionsAsked',
  'extensionsGranted',
] as const;

const charted = 12;

/** What became of the reports asked of the unit, and what was said about it, period by period. */
export function UnitRecord({ record }: { record: PeriodRecord[] }) {
  const { t } = useTranslation();
  const bars = useMemo(
    () =>
      record
        .filter(({ asked }) => asked > 0)
        .slice(0, charted)
        .map((of) => ({ ...of, name: formatPeriod(of.period) })),
    [record],
  );
  return (
    <section className="panel unit-record" aria-label={t('unitPage/record')}>
      <h2>{t('unitPage/record')}</h2>
      {record.length === 0 && <p className="muted">{t('unitPage/noRecord')}</p>}
      {bars.length > 0 && (
        <Suspense fallback={<Loading />}>
          <BarsChart title={t('unitPage/recordChart')} bars={bars} />
        </Suspense>
      )}
      {record.length > 0 && <RecordTable record={record} />}
    </section>
  );
}

function RecordTable({ record }: { record: PeriodRecord[] }) {
  const { t } = useTranslation();
  return (
    // a place that scrolls has to be reached by the keyboard too
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="table-scroll" aria-label={t('unitPage/recordTable')} tabIndex={0}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t('unitPage/column/period')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`unitPage/column/${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {record.map((of) => (
            <tr key={of.period}>
              <th scope="row">{formatPeriod(of.period)}</th>
              {columns.map((column) => (
                <td key={column} data-zero={of[column] === 0}>
                  {of[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('reports/total')}</th>
            {columns.map((column) => (
              <td key={column}>{record.reduce((sum, of) => sum + of[column], 0)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
