import type { Light, PlanSection } from '@/shared/api/types';

export const lights: Light[] = ['OVERDUE', 'DUE_SOON', 'ON_TIME', 'CLOSED'];

export function countLights(sections: PlanSection[]): Record<Light, number> {
  const counts = { OVERDUE: 0, DUE_SOON: 0, ON_TIME: 0, CLOSED: 0 };
  for (const { timeLight } of sections.flatMap(({ measures }) => measures)) {
    counts[timeLight] += 1;
  }
  return counts;
}
