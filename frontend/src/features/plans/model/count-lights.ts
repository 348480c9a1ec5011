import type { Light, PlanSection } from '@/shared/api/types';

const lights: Light[] = ['OVERDUE', 'DUE_SOON', 'ON_TIME', 'SUSPENDED', 'CLOSED', 'WOUND_UP'];

export function countLights(sections: PlanSection[]): Record<Light, number> {
  const counts = { OVERDUE: 0, DUE_SOON: 0, ON_TIME: 0, SUSPENDED: 0, CLOSED: 0, WOUND_UP: 0 };
  for (const { timeLight } of sections.flatMap(({ measures }) => measures)) {
    counts[timeLight] += 1;
  }
  return counts;
}

const rare: Light[] = ['SUSPENDED', 'WOUND_UP'];

/** The lights in their order; those that few plans know only where there are any. */
export function shownLights(counts: { [light: string]: number }): Light[] {
  return lights.filter((light) => !rare.includes(light) || (counts[light] ?? 0) > 0);
}
