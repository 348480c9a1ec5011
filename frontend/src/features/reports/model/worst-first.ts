import type { UnitFigures } from '@/shared/api/types';

/** Units with the most missing reports first, then late ones, then overdue tasks. */
export function worstFirst(units: UnitFigures[]): UnitFigures[] {
  return [...units].sort(
    (a, b) => b.missing - a.missing || b.late - a.late || b.overdue - a.overdue || b.due - a.due,
  );
}
