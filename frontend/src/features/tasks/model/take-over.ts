import type { Implementation, UnitReport } from '@/shared/api/types';

type Part = 'progress' | 'problems' | 'nextSteps';

/** The units' reports as one text per part, each unit named. */
export function joinReports(reports: UnitReport[]): Record<Part, string> {
  const join = (part: Part) =>
    reports
      .filter((report) => report[part])
      .map((report) => `${report.unit.name}:${report[part]}`)
      .join('\n');
  return { progress: join('progress'), problems: join('problems'), nextSteps: join('nextSteps') };
}

export function joinImplementations(implementations: Implementation[]): { summary: string } {
  return {
    summary: implementations.map(({ unit, result }) => `${unit.name}:${result}`).join('\n'),
  };
}
