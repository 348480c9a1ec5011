import type { Sentence } from '@/shared/api/report-types';

export interface InstructedOn {
  /** where the instruction is sent to */
  path: string;
  plan: string;
  measure?: string;
}

/**
 * What an instruction from a sentence is on: the measure, where the sentence rests on a single one;
 * else the report, if it is one of a plan.
 */
export function instructedOn(
  { sources }: Sentence,
  report: number,
  plan: string | null,
): InstructedOn | null {
  const measures = new Map(
    sources.flatMap((source) =>
      source.plan && source.measure
        ? [[`${source.plan}/${source.measure}`, { plan: source.plan, measure: source.measure }]]
        : [],
    ),
  );
  const [only] = measures.values();
  if (only && measures.size === 1) {
    return { ...only, path: `/api/plans/${only.plan}/measures/${only.measure}/instructions` };
  }
  return plan ? { plan, path: `/api/reports/${report}/instructions` } : null;
}
