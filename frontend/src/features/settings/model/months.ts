import type { CalendarDay } from '@/shared/api/types';

export type DayLook = 'work' | 'weekend' | 'holiday' | 'worked';

export interface Cell {
  date: string;
  day: number;
  look: DayLook;
  name?: string;
  own?: CalendarDay['own'];
}

/** The weeks of a month, Monday first; null before its first day and after its last. */
export function weeksOf(
  year: number,
  month: number,
  special: Map<string, CalendarDay>,
): (Cell | null)[][] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (weekday(year, month, 1) + 6) % 7;
  const cells: (Cell | null)[] = Array(before).fill(null);
  for (let day = 1; day <= count; day++) {
    cells.push(cellOf(year, month, day, special));
  }
  while (cells.length % 7 > 0) {
    cells.push(null);
  }
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function cellOf(year: number, month: number, day: number, special: Map<string, CalendarDay>): Cell {
  const date = `${year}-${two(month)}-${two(day)}`;
  const known = special.get(date);
  const weekend = weekday(year, month, day) % 6 === 0;
  const working = known?.working ?? !weekend;
  return {
    date,
    day,
    look: lookOf(working, weekend, known !== undefined),
    name: known?.name ?? undefined,
    own: known?.own,
  };
}

function lookOf(working: boolean, weekend: boolean, known: boolean): DayLook {
  if (working) {
    return weekend ? 'worked' : 'work';
  }
  return known ? 'holiday' : 'weekend';
}

function weekday(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
