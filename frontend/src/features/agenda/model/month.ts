import type { AgendaDay, AgendaEntry } from './types';

/** 2026-11 moved by months. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** 2026-11-28 moved by days. */
export function dayAfter(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

export function weeksOf(days: AgendaDay[]): AgendaDay[][] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
}

export function byDay(entries: AgendaEntry[]): Map<string, AgendaEntry[]> {
  const days = new Map<string, AgendaEntry[]>();
  for (const entry of entries) {
    days.set(entry.date, [...(days.get(entry.date) ?? []), entry]);
  }
  return days;
}

/** The same entry among others, whatever is left of it. */
export function keyOf({ matter, plan, period, kind, unit, date }: AgendaEntry): string {
  return [matter, plan.key, period, kind, unit?.id, date].join('|');
}

/** The page that shows what an entry is about: its one task, or the list of its kind. */
export function pageOf({ matter, items, kind, plan, period }: AgendaEntry): string {
  const [one, ...others] = items;
  if (matter === 'TASKS') {
    if (one?.task && others.length === 0) {
      return `/tasks/${one.task}`;
    }
    return kind === 'report' || kind === 'consolidate-report'
      ? `/filing${period ? `?period=${period}` : ''}`
      : `/tasks?kind=${kind}&plan=${plan.key}`;
  }
  return one?.measure && others.length === 0
    ? `/plans/${plan.key}/measures/${one.measure.number}`
    : `/plans/${plan.key}`;
}
