import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { cellsOf, startOf, valuesOf } from '../model/cells';
import { edited, type Patch, start, type Typed } from '../model/edits';
import type { Cells, Drafts, Row } from '../model/types';

/** What is typed in the sheet, kept as the draft of each task as soon as it stands there. */
export function useEdits(rows: Row[], drafts: Drafts) {
  const [edits, act] = useReducer(edited, undefined, () => start(drafted(rows, drafts)));
  const starts = useMemo(() => new Map(rows.map((row) => [row.task, startOf(row)])), [rows]);
  const { typed } = edits;
  useKept(rows, typed, drafts);

  const cellsAt = useCallback(
    (row: Row): Cells => typed[row.task] ?? starts.get(row.task) ?? {},
    [typed, starts],
  );
  const patch = useCallback((patches: Patch[]) => act({ type: 'patch', patches }), []);
  const undo = useCallback(() => act({ type: 'undo' }), []);
  const redo = useCallback(() => act({ type: 'redo' }), []);
  const forget = useCallback((tasks: string[]) => act({ type: 'forget', tasks }), []);
  return {
    typed,
    cellsAt,
    patch,
    undo,
    redo,
    forget,
    canUndo: edits.past.length > 0,
    canRedo: edits.future.length > 0,
  };
}

export type EditsOf = ReturnType<typeof useEdits>;

function drafted(rows: Row[], drafts: Drafts): Typed {
  const typed: Typed = {};
  for (const row of rows) {
    const values = drafts.read(row.task);
    if (values) {
      typed[row.task] = { ...startOf(row), ...cellsOf(values) };
    }
  }
  return typed;
}

function useKept(rows: Row[], typed: Typed, drafts: Drafts): void {
  const before = useRef(typed);
  useEffect(() => {
    for (const row of rows) {
      const now = typed[row.task];
      if (now && now !== before.current[row.task]) {
        drafts.keep(row.task, valuesOf(row, now));
      }
    }
    for (const task of Object.keys(before.current)) {
      if (!typed[task]) {
        drafts.drop(task); // also of a row that was just filed, and so is in the sheet no more
      }
    }
    before.current = typed;
  }, [rows, typed, drafts]);
}
