import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { cellsOf, startOf, valuesOf } from '../model/cells';
import { edited, type Patch, start, type Typed } from '../model/edits';
import type { Cells, Drafts, Row } from '../model/types';
import { useSaving } from './use-saving';

/** What is typed in the sheet, kept as the draft of each task. */
export function useEdits(rows: Row[], drafts: Drafts) {
  const [edits, act] = useReducer(edited, undefined, () => start(drafted(rows, drafts)));
  const starts = useMemo(() => new Map(rows.map((row) => [row.task, startOf(row)])), [rows]);
  const { typed } = edits;
  const saving = useKept(rows, typed, drafts);

  const cellsAt = useCallback(
    (row: Row): Cells => typed[row.task] ?? starts.get(row.task) ?? {},
    [typed, starts],
  );
  const patch = useCallback((patches: Patch[]) => act({ type: 'patch', patches }), []);
  const undo = useCallback(() => act({ type: 'undo' }), []);
  const redo = useCallback(() => act({ type: 'redo' }), []);
  const forget = useCallback((tasks: string[]) => act({ type: 'forget', tasks }), []);
  /** What was done so far is not to be taken back, e.g. because it is out of sight. */
  const settle = useCallback(() => act({ type: 'settle' }), []);
  return {
    typed,
    saving,
    cellsAt,
    patch,
    undo,
    redo,
    forget,
    settle,
    canUndo: edits.past.length > 0,
    canRedo: edits.future.length > 0,
  };
}

export type EditsOf = ReturnType<typeof useEdits>;

function drafted(rows: Row[], drafts: Drafts): Typed {
  const typed: Typed = {};
  for (const row of rows) {
    const values = drafts.read(row.task) ?? row.draft?.answers;
    if (values) {
      typed[row.task] = { ...startOf(row), ...cellsOf(values) };
    }
  }
  return typed;
}

/** Keeps each row that changed, in the browser at once and on the server in a moment. */
function useKept(rows: Row[], typed: Typed, drafts: Drafts) {
  const { touched, ...saving } = useSaving(rows, drafts);
  const before = useRef(typed);
  useEffect(() => {
    const changed: string[] = [];
    for (const row of rows) {
      const now = typed[row.task];
      if (now && now !== before.current[row.task]) {
        drafts.keep(row.task, valuesOf(row, now));
        changed.push(row.task);
      }
    }
    for (const task of Object.keys(before.current)) {
      if (!typed[task]) {
        drafts.drop(task); // also of a row that was just filed, and so is in the sheet no more
        changed.push(task);
      }
    }
    before.current = typed;
    touched(changed);
  }, [rows, typed, drafts, touched]);
  return saving;
}
