import type { Plan, Ref } from '@/shared/api/types';

/** The units of a plan that have a part of their own in a measure, each once, by name. */
export function unitsOf({ sections }: Plan): Ref[] {
  const units = new Map<string, Ref>();
  for (const { lead, responsible } of sections.flatMap(({ measures }) => measures)) {
    for (const unit of [...lead, ...responsible]) {
      units.set(unit.id, unit);
    }
  }
  return [...units.values()].sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}
