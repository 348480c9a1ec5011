import type { Sentence } from '@/shared/api/report-types';
import type { PlanRef } from '@/shared/api/types';

export interface InstructedOn {
  /** where the instruction is sent to */
  path: string;
  plan: string;
  measure?: string;
  /** plans to choose from */
  among?: PlanRef[];
}

/**
 * What an instruction from a sentence is on: the measure, where the sentence rests on a single one;
 * else the report, and those of its plans that the sentence rests on.
 *
 * @param plans that the report is on
 */
export function instructedOn(
  { sources }: Sentence,
  report: number,
  plans: PlanRef[],
): InstructedOn | null {
  const measures = new Map(
    sources.flatMap(({ plan, measure }) =>
      plan && measure ? [[`${plan}/${measure}`, { plan, measure }]] : [],
    ),
  );
  const [only] = measures.values();
  if (only && measures.size === 1) {
    return { ...only, path: `/api/plans/${only.plan}/measures/${only.measure}/instructions` };
  }
  const named = plans.filter(({ key }) => sources.some(({ plan }) => plan === key));
  const among = named.length > 0 ? named : plans;
  const [first] = among;
  return first ? { plan: first.key, among, path: `/api/reports/${report}/instructions` } : null;
}
