import { useTranslation } from 'react-i18next';
import type { Report } from '@/shared/api/types';
import { formatNumber, formatPeriod } from '@/shared/i18n/format';
import { ProgressLightTag } from '@/shared/ui/progress-light-tag';

const columns = ['columnName', 'columnTarget', 'columnPlanned', 'columnValue', 'columnLight'];

/** Where the indicators stood on the day of the draft, the furthest behind first. */
export function IndicatorTable({ of }: { of: Report }) {
  const { t } = useTranslation();
  if (of.indicators.length === 0) {
    return <p>{t('reporting/noIndicators')}</p>;
  }
  return (
    <div className="table-scroll">
      <table className="figures-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`reporting/${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.indicators.map((row) => (
            <tr key={`${row.name}-${row.measure}`}>
              <th scope="row">
                {row.name}
                <small className="muted"> {row.unit?.name ?? t('progress/nobody')}</small>
              </th>
              <td>{formatNumber(row.target, row.measuredIn)}</td>
              <td>{row.planned === null ? '—' : formatNumber(row.planned)}</td>
              <td>
                {row.value === null ? '—' : formatNumber(row.value)}
                {row.valuePeriod && (
                  <small className="muted"> {formatPeriod(row.valuePeriod)}</small>
                )}
              </td>
              <td>
                {row.reached ? t('reporting/reached') : <ProgressLightTag light={row.light} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
