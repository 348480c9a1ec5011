import { type RefObject, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, cellOf } from '../model/columns';
import type { Checks } from '../model/faults';
import { rangeOf, type Selection } from '../model/selection';
import type { Row } from '../model/types';
import { columnName } from '../model/words';
import { CellEditor } from './cell-editor';
import './filing.css';
import { GridRow, headWidth, rowHeight } from './grid-row';
import type { Writer } from './use-cell-editor';
import type { EditsOf } from './use-edits';
import { type GridActions, useGrid } from './use-grid';
import { useWindow } from './use-window';

interface Props {
  rows: Row[];
  columns: Column[];
  edits: EditsOf;
  checks: Checks;
  ticked: Set<string>;
  onTick: (task: string) => void;
  selection: Selection;
  writer: Writer;
  actions: GridActions;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** The sheet. Texts are drawn, and one field lies over the active cell and takes all keys. */
export function Grid({ rows, columns, edits, checks, ticked, onTick, ...props }: Props) {
  const { selection, writer, actions, field } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { from, to } = useWindow(box, rows.length, rowHeight);
  const range = rangeOf(selection);
  const { active } = selection;
  const mouse = useGrid(box, field, selection, columns, actions);
  const width = headWidth + columns.reduce((sum, column) => sum + column.width, 0);
  const several = useMemo(
    () => ({
      plans: new Set(rows.map(({ plan }) => plan.key)).size > 1,
      periods: new Set(rows.map(({ period }) => period)).size > 1,
      units: new Set(rows.map(({ unit }) => unit.id)).size > 1,
    }),
    [rows],
  );
  const row = rows[active.row];
  const column = columns[active.column];

  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list of rows is no table
    <div
      ref={box}
      role="grid"
      tabIndex={-1}
      aria-label={t('filing/sheet')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      className="filing-grid"
      {...mouse}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as the grid */}
      <div role="row" tabIndex={-1} aria-rowindex={1} className="filing-heads" style={{ width }}>
        {/* biome-ignore lint/a11y/useSemanticElements: as the grid */}
        <div role="columnheader" tabIndex={-1} className="filing-head" style={{ width: headWidth }}>
          {t('filing/measure')}
        </div>
        {columns.map((one) => (
          // biome-ignore lint/a11y/useSemanticElements: as the grid
          <div
            key={one.key}
            role="columnheader"
            tabIndex={-1}
            className="filing-cell"
            style={{ width: one.width }}
          >
            {columnName(one)}
            {['progress', 'nextSteps', 'inTime'].includes(one.key) && <b aria-hidden> *</b>}
          </div>
        ))}
      </div>
      <div className="filing-rows" style={{ width, height: rows.length * rowHeight }}>
        {rows.slice(from, to).map((one, at) => {
          const index = from + at;
          return (
            <GridRow
              key={one.task}
              row={one}
              index={index}
              columns={columns}
              cells={edits.cellsAt(one)}
              touched={edits.typed[one.task] !== undefined}
              checked={checks[one.task]}
              ticked={ticked.has(one.task)}
              onTick={onTick}
              range={index >= range.top && index <= range.bottom ? range : undefined}
              active={index === active.row ? active.column : undefined}
              severalPlans={several.plans}
              severalPeriods={several.periods}
              severalUnits={several.units}
            />
          );
        })}
        {row && column && (
          // biome-ignore lint/a11y/useSemanticElements: as the grid
          <div role="row" tabIndex={-1} className="filing-writing">
            {/* biome-ignore lint/a11y/useSemanticElements: as the grid */}
            <div role="gridcell" tabIndex={-1} className="filing-writing">
              <CellEditor
                field={field}
                row={row}
                column={column}
                asked={cellOf(row, column) !== undefined}
                text={edits.cellsAt(row)[cellOf(row, column) ?? ''] ?? ''}
                left={
                  headWidth + columns.slice(0, active.column).reduce((sum, c) => sum + c.width, 0)
                }
                top={active.row * rowHeight}
                writer={writer}
                actions={actions}
              />
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
