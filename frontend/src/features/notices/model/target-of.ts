import type { Notice } from '@/shared/api/types';

/** Where a notice leads: its task, else its measure, else nowhere. */
export function targetOf({ task, plan, measure }: Notice): string | undefined {
  if (task) {
    return `/tasks/${task}`;
  }
  const key = typeof plan === 'string' ? plan : plan?.key;
  const number = typeof measure === 'string' ? measure.split('/').pop() : measure?.number;
  return key && number ? `/plans/${key}/measures/${number}` : undefined;
}
