import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MatrixCell, MatrixColumn, MatrixRow, PlanMatrix } from '@/shared/api/types';
import { UnitLink } from '@/shared/ui/unit-link';
import type { PlanFilterValues } from '../model/plan-filters';
import { CellOfMeasure, CellOfSection } from './matrix-cell';

interface Props {
  plan: string;
  /** stands on every printed page */
  heading: string;
  matrix: PlanMatrix;
  opened: ReadonlySet<string>;
  chosen: PlanFilterValues;
  onToggle: (section: string) => void;
  onChoose: (chosen: PlanFilterValues) => void;
}

export function MatrixTable({ heading, matrix, ...props }: Props) {
  const { t } = useTranslation();
  const { columns, rows, sums } = matrix;
  return (
    // a place that scrolls has to be reached by the keyboard too
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="matrix-scroll" aria-label={t('plans/matrixTable')} tabIndex={0}>
      <table className="matrix">
        <colgroup>
          <col className="matrix-names" />
        </colgroup>
        <thead>
          <tr className="print-only">
            <th colSpan={columns.length + 1}>{heading}</th>
          </tr>
          <tr>
            <th scope="col">{t('plans/matrixCorner')}</th>
            {columns.map((column) => (
              <UnitHead key={column.unit.id} of={column} />
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <SectionRows key={row.section.number} of={row} columns={columns} {...props} />
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('plans/matrixSum')}</th>
            {columns.map(({ unit }) => (
              <td key={unit.id}>
                <CellOfSection
                  cell={cellOf(sums, unit.id)}
                  unit={unit.name}
                  section={t('plans/matrixSum')}
                  chosen={props.chosen.unit === unit.id && !props.chosen.section}
                  onChoose={(off) =>
                    props.onChoose({ unit: off ? undefined : unit.id, section: undefined })
                  }
                />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function UnitHead({ of }: { of: MatrixColumn }) {
  const { t } = useTranslation();
  return (
    <th scope="col" className="matrix-unit">
      <span className="matrix-unit-name">
        <UnitLink unit={of.unit} />
      </span>
      <small>
        {of.leads > 0 && <span>{t('plans/leads', { count: of.leads })}</span>}
        {of.joins > 0 && <span>{t('plans/joins', { count: of.joins })}</span>}
      </small>
    </th>
  );
}

interface RowsProps extends Omit<Props, 'heading' | 'matrix'> {
  of: MatrixRow;
  columns: MatrixColumn[];
}

function SectionRows({ plan, of, columns, opened, chosen, onToggle, onChoose }: RowsProps) {
  const { t } = useTranslation();
  const { number, title } = of.section;
  const name = number ? `${number}${t('common/comma')}${title}` : title;
  const open = opened.has(number);
  return (
    <tbody>
      <tr className="matrix-section">
        <th scope="row">
          <button type="button" aria-expanded={open} onClick={() => onToggle(number)}>
            {name} <small>{t('plans/measures', { count: of.measures.length })}</small>
          </button>
        </th>
        {columns.map(({ unit }) => (
          <td key={unit.id}>
            <CellOfSection
              cell={cellOf(of.cells, unit.id)}
              unit={unit.name}
              section={name}
              chosen={chosen.unit === unit.id && chosen.section === number}
              onChoose={(off) =>
                onChoose(
                  off
                    ? { unit: undefined, section: undefined }
                    : { unit: unit.id, section: number },
                )
              }
            />
          </td>
        ))}
      </tr>
      {open &&
        of.measures.map((measure) => (
          <tr key={measure.number} className="matrix-measure">
            <th scope="row">
              <Link to={`/plans/${plan}/measures/${measure.number}`}>
                <b>{measure.number}</b> {measure.title}
              </Link>
            </th>
            {columns.map(({ unit }) => (
              <CellOfMeasure key={unit.id} cell={cellOf(measure.cells, unit.id)} unit={unit.name} />
            ))}
          </tr>
        ))}
    </tbody>
  );
}

function cellOf(cells: MatrixCell[], unit: string): MatrixCell | undefined {
  return cells.find((cell) => cell.unit === unit);
}
