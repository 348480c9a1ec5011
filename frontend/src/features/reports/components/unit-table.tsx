import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitFigures } from '@/shared/api/types';
import { worstFirst } from '../model/worst-first';
import { BarsChart } from './bars-chart';

const columns = ['due', 'onTime', 'late', 'missing', 'overdue'] as const;
const charted = 10;

/** Units by what they owe, those with most missing and late reports first. */
export function UnitTable({ units }: { units: UnitFigures[] }) {
  const { t } = useTranslation();
  const ordered = useMemo(() => worstFirst(units), [units]);
  const bars = useMemo(
    () =>
      ordered
        .filter(({ late, missing }) => late + missing > 0)
        .slice(0, charted)
        .map((figures) => ({ ...figures, name: figures.unit.name })),
    [ordered],
  );
  return (
    <>
      {bars.length > 0 && <BarsChart title={t('reports/chartUnits')} bars={bars} />}
      <div className="table-scroll">
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{t('reports/column/unit')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`reports/column/${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map((figures) => (
              <tr key={figures.unit.id}>
                <th scope="row">{figures.unit.name}</th>
                {columns.map((column) => (
                  <td key={column} data-zero={figures[column] === 0}>
                    {figures[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
