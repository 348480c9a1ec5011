import { useTranslation } from 'react-i18next';
import { UnitLink } from '@/shared/ui/unit-link';
import '@/shared/ui/figures.css';

export type Column = 'measures' | 'due' | 'onTime' | 'late' | 'missing' | 'overdue';

export type Row<C extends Column> = { id: string; name: string } & Record<C, number>;

interface Props<C extends Column> {
  /** what the rows are */
  of: 'section' | 'unit';
  columns: readonly C[];
  rows: Row<C>[];
  /** with a last row that adds up the others */
  total?: boolean;
}

/** Figures of sections or units, one row each. */
export function FiguresTable<C extends Column>({ of, columns, rows, total = false }: Props<C>) {
  const { t } = useTranslation();
  return (
    <div className="table-scroll">
      <table className="figures-table">
        <thead>
          <tr>
            {[of, ...columns].map((column) => (
              <th key={column} scope="col">
                {t(`reports/column/${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{of === 'unit' ? <UnitLink unit={row} /> : row.name}</th>
              {columns.map((column) => (
                <td key={column} data-zero={row[column] === 0}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row">{t('reports/total')}</th>
              {columns.map((column) => (
                <td key={column}>{rows.reduce((sum, row) => sum + row[column], 0)}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
