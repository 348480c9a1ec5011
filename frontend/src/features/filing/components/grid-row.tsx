import { Checkbox } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPeriod } from '@/shared/i18n/format';
import { Due } from '@/shared/ui/due';
import { lightIcon } from '@/shared/ui/light-tag';
import { textAt } from '../model/cells';
import type { Column } from '../model/columns';
import type { RowFaults } from '../model/faults';
import type { Range } from '../model/selection';
import type { Cells, Row } from '../model/types';
import { besideFigure, faultWords, shown } from '../model/words';
import { RowState } from './row-state';

export const rowHeight = 78;
export const headWidth = 300;

interface Props {
  row: Row;
  index: number;
  columns: Column[];
  cells: Cells;
  touched: boolean;
  checked: RowFaults | undefined;
  ticked: boolean;
  onTick: (task: string) => void;
  /** the part of the selection that lies in this row */
  range: Range | undefined;
  active: number | undefined;
  severalPlans: boolean;
  severalPeriods: boolean;
  severalUnits: boolean;
}

/** One report as a row of texts; only the active cell is ever a field. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, index, columns, cells, touched, checked, range, active } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a virtual list have places, not a table
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      className={touched ? 'filing-row touched' : 'filing-row'}
      style={{ top: index * rowHeight, height: rowHeight }}
    >
      <RowHead {...props} />
      {columns.map((column, at) => {
        const text = textAt(row, cells, column);
        const fault = checked?.faults[column.key];
        const hints = checked?.hints[column.key];
        const className = [
          'filing-cell',
          `filing-${column.kind}`,
          text === undefined && 'not-asked',
          range && at >= range.left && at <= range.right && 'in-range',
          active === at && 'active',
          fault && 'faulty',
          hints && 'odd',
        ]
          .filter(Boolean)
          .join(' ');
        return (
          // biome-ignore lint/a11y/useSemanticElements: as its row
          <div
            key={column.key}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={at + 2}
            aria-selected={range !== undefined && at >= range.left && at <= range.right}
            aria-invalid={fault ? true : undefined}
            aria-readonly={text === undefined || undefined}
            data-row={index}
            data-column={at}
            title={fault && faultWords(fault)}
            className={className}
            style={{ width: column.width }}
          >
            {column.place !== undefined && text !== undefined && (
              <small title={besideFigure(row, column.place)}>
                {row.figures[column.place]?.name}
                {row.figures[column.place]?.measuredIn &&
                  `(${row.figures[column.place]?.measuredIn})`}
              </small>
            )}
            <span className="filing-words">{shown(column, text ?? '')}</span>
          </div>
        );
      })}
    </div>
  );
});

function RowHead({ row, touched, checked, cells, ticked, onTick, ...show }: Props) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: as its row
    <div role="rowheader" tabIndex={-1} className="filing-head" style={{ width: headWidth }}>
      <Checkbox
        checked={ticked}
        onChange={() => onTick(row.task)}
        aria-label={t('filing/tick', { number: row.measure.number })}
      />
      <div className="filing-measure">
        <Link to={`/tasks/${row.task}`} title={`${row.measure.title}\n${row.plan.title}`}>
          <b>{row.measure.number}</b> {row.measure.title}
        </Link>
        <span className="muted filing-of">
          {row.kind === 'consolidate-report' && <em>{t('kind/consolidate-report')}</em>}
          {show.severalPeriods && <span>{formatPeriod(row.period)}</span>}
          {show.severalUnits && <span>{row.unit.name}</span>}
          {show.severalPlans && <span>{row.plan.title}</span>}
        </span>
        <span className="filing-foot">
          <span className={`light light-${row.light}`} title={t(`light/${row.light}`)}>
            {lightIcon(row.light)}
            <span className="sr-only">{t(`light/${row.light}`)}</span>
          </span>
          {row.due && <Due due={row.due} />}
          <RowState row={row} cells={cells} touched={touched} checked={checked} />
        </span>
      </div>
    </div>
  );
}
