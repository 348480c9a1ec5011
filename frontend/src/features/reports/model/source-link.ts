import type { Behind, ReportSource } from '@/shared/api/report-types';

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

/** The page of a thing that was counted. */
export function behindLink({ plan, measure }: Behind): string {
  return measure ? measurePage(plan, measure) : `/plans/${plan}`;
}
