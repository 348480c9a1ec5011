import type { MeasurePeriod, UnitReport } from '@/shared/api/types';

export interface Earlier {
  period: string;
  report: UnitReport;
}

/**
 * The last report of a unit before a period, its own or the one on all units.
 *
 * @param periods the newest first
 */
export function reportBefore(
  periods: MeasurePeriod[],
  period: string,
  { unit }: UnitReport,
  consolidated: boolean,
): Earlier | undefined {
  const at = periods.findIndex((it) => it.period === period);
  for (const earlier of periods.slice(at + 1)) {
    const given = consolidated ? [earlier.consolidated] : earlier.reports;
    const report = given.find((it) => it?.progress && it.unit.id === unit.id);
    if (report) {
      return { period: earlier.period, report };
    }
  }
  return undefined;
}
