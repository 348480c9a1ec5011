/** A cell by its place. */
export interface Place {
  row: number;
  column: number;
}

/** The active cell and the corner opposite of it. */
export interface Selection {
  active: Place;
  anchor: Place;
}

export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function at(row: number, column: number): Selection {
  return { active: { row, column }, anchor: { row, column } };
}

export function rangeOf({ active, anchor }: Selection): Range {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

const clamp = (value: number, size: number) => Math.max(0, Math.min(value, size - 1));

/** Moves the active cell; the corner stays where the selection is extended. */
export function moved(
  { active, anchor }: Selection,
  by: { rows?: number; columns?: number },
  size: { rows: number; columns: number },
  extend: boolean,
): Selection {
  const to = {
    row: clamp(active.row + (by.rows ?? 0), size.rows),
    column: clamp(active.column + (by.columns ?? 0), size.columns),
  };
  return { active: to, anchor: extend ? anchor : to };
}

/** The cell after or before in reading order; undefined behind the last and before the first. */
export function next(
  { active }: Selection,
  step: 1 | -1,
  size: { rows: number; columns: number },
): Selection | undefined {
  const index = active.row * size.columns + active.column + step;
  return index < 0 || index >= size.rows * size.columns
    ? undefined
    : at(Math.floor(index / size.columns), index % size.columns);
}
