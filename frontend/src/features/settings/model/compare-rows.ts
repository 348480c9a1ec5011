import type { PolicyTable } from '@/shared/api/types';

export type RowState = 'new' | 'changed' | 'same';

type Row = PolicyTable['rows'][number];

/** How each row of a changed table stands to the present one, and how many rows are gone. */
export function compareRows(changed: PolicyTable, present: PolicyTable) {
  const before = new Map(present.rows.map((row) => [row.id, row]));
  const states = changed.rows.map((row): RowState => {
    const old = before.get(row.id) ?? present.rows.find((other) => says(other) === says(row));
    if (!old) {
      return 'new';
    }
    return says(old) === says(row) && old.description === row.description ? 'same' : 'changed';
  });
  const kept = new Set(changed.rows.map(({ id }) => id));
  const said = new Set(changed.rows.map(says));
  const removed = present.rows.filter((row) => !kept.has(row.id) && !said.has(says(row))).length;
  return { states, removed };
}

function says(row: Row): string {
  return JSON.stringify([row.inputs, row.outputs]);
}
