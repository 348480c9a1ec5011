import type { Notice } from '@/shared/api/types';

/** Where a notice leads: its task, else its measure, else nowhere. */
export function targetOf({ task, plan, measure }: Notice): string | undefined {
  if (task) {
    return `/tasks/${task}`;
  }
  return plan && measure ? `/plans/${plan.key}/measures/${measure.number}` : undefined;
}
