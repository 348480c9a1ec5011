import type { ReportSource } from '@/shared/api/report-types';

function measurePage(plan: string, measure: string): string {
  return `/plans/${plan}/measures/${measure}`;
}

/** The page of a source; things on a measure are shown by the page of the measure. */
export function sourceLink({ kind, id, plan, measure }: ReportSource): string | null {
  if (kind === 'PERIOD_REPORT') {
    return `/reports/${id}`;
  }
  if (plan && measure) {
    return measurePage(plan, measure);
  }
  if (kind === 'INSTRUCTION') {
    return '/instructions';
  }
  return plan ? `/plans/${plan}` : null;
}

export interface CountedMeasure {
  plan: string;
  number: string;
  link: string;
}

/** The measures that a count counted; of other things only their number is known here. */
export function countedMeasures({ of, ids }: ReportSource): CountedMeasure[] {
  if (of !== 'MEASURE') {
    return [];
  }
  return ids.map((id) => {
    const at = id.indexOf('/');
    const plan = id.slice(0, at);
    const number = id.slice(at + 1);
    return { plan, number, link: measurePage(plan, number) };
  });
}
