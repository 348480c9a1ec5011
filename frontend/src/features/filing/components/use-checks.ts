import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { check, type Filled } from '../api/filing';
import { unreadable } from '../model/cells';
import { type Column, cellOf } from '../model/columns';
import type { Typed } from '../model/edits';
import { type Checks, faultsOf } from '../model/faults';
import type { Cells, Row, RowCheck } from '../model/types';

const pause = 700;

interface Checked {
  of: Cells;
  check: RowCheck;
}

/**
 * What the server says of the rows that were typed in, asked a moment after the last key. Forms of
 * single tasks are judged by the same rules. What cannot be read at all is known without asking.
 */
export function useChecks(rows: Row[], columns: Column[], typed: Typed) {
  const [checked, setChecked] = useState<Record<string, Checked>>({});
  const asked = useRef<Record<string, Cells>>({});

  const ask = useCallback(async (filled: Filled[]) => {
    for (const { row, cells } of filled) {
      asked.current[row.task] = cells;
    }
    const checks = await check(filled);
    setChecked((before) => ({
      ...before,
      ...Object.fromEntries(
        checks.map((one, at) => [one.task, { of: filled[at]?.cells ?? {}, check: one }]),
      ),
    }));
    return checks;
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => {
      const filled = rows.flatMap((row) => {
        const cells = typed[row.task];
        return cells && asked.current[row.task] !== cells ? [{ row, cells }] : [];
      });
      if (filled.length > 0) {
        // a server that gives no answer now is asked again before anything is filed
        ask(filled).catch(() => undefined);
      }
    }, pause);
    return () => clearTimeout(timer);
  }, [rows, typed, ask]);

  const checks = useMemo(() => {
    const found: Checks = {};
    for (const row of rows) {
      const cells = typed[row.task];
      if (cells) {
        const known = checked[row.task];
        found[row.task] = faultsOf(
          row,
          columns.filter((column) => unreadable(column, cells[cellOf(row, column) ?? ''] ?? '')),
          known && known.of === cells ? known.check : undefined,
        );
      }
    }
    return found;
  }, [rows, columns, typed, checked]);

  return { checks, ask };
}
