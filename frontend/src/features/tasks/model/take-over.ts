import type { Implementation, UnitReport } from '@/shared/api/types';

type Part = 'progress' | 'problems' | 'nextSteps' | 'delayReason' | 'coordination';

type Joined = { [part in Part | 'coordinationFrom' | 'expectedOn']?: string } & {
  inTime?: boolean;
};

/** The units' reports as one, each unit named; in time only if every unit will be. */
export function joinReports(reports: UnitReport[]): Joined {
  const join = (part: Part) =>
    reports
      .filter((report) => report[part])
      .map((report) => `${report.unit.name}：${report[part]}`)
      .join('\n');
  const answers = reports.map(({ inTime }) => inTime).filter((answer) => answer !== null);
  const late = answers.includes(false);
  const asked = [...new Set(reports.map(({ coordinationFrom }) => coordinationFrom))];
  return {
    progress: join('progress'),
    problems: join('problems'),
    nextSteps: join('nextSteps'),
    ...(answers.length > 0 && { inTime: !late }),
    ...(late && { delayReason: join('delayReason'), expectedOn: latest(reports) }),
    ...(join('coordination') && {
      coordination: join('coordination'),
      coordinationFrom: asked.filter(Boolean).join('、'),
    }),
  };
}

function latest(reports: UnitReport[]): string {
  return reports.map(({ expectedOn }) => expectedOn ?? '').reduce((a, b) => (a > b ? a : b), '');
}

export function joinImplementations(implementations: Implementation[]): { summary: string } {
  return {
    summary: implementations.map(({ unit, result }) => `${unit.name}：${result}`).join('\n'),
  };
}
