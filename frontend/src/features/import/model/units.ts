import type { DraftItem, DraftPlan } from '@/shared/api/draft-types';
import { withMeasure } from './measures';

export const roles = ['lead', 'responsible', 'collective'] as const;
export type UnitRole = (typeof roles)[number];
export type Units = Pick<DraftItem, UnitRole>;

/** Each name once: as a lead before responsible before a group. */
export function tidy(units: Units): Units {
  const taken = new Set<string>();
  const once = (names: string[]) =>
    names.filter((name) => !taken.has(name) && Boolean(taken.add(name)));
  return {
    lead: once(units.lead),
    responsible: once(units.responsible),
    collective: once(units.collective),
  };
}

/** The units of several tasks together. */
export function unitsOf(items: Units[]): Units {
  const all = (role: UnitRole) => items.flatMap((item) => item[role]);
  return tidy({
    lead: all('lead'),
    responsible: all('responsible'),
    collective: all('collective'),
  });
}

/** Every name the measures use, in the order of first use, with how often. */
export function usesOf(plan: DraftPlan): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { items } of plan.measures) {
    for (const name of Object.values(unitsOf(items)).flat()) {
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  return uses;
}

export function setItem(
  plan: DraftPlan,
  measure: string,
  place: number,
  change: (item: DraftItem) => DraftItem,
): DraftPlan {
  return withMeasure(plan, measure, (whole) => ({
    ...whole,
    items: whole.items.map((item, at) => (at === place ? change(item) : item)),
  }));
}

/** Gives a task the units of a role; they leave the other roles. */
export function setUnits(
  plan: DraftPlan,
  measure: string,
  place: number,
  role: UnitRole,
  names: string[],
): DraftPlan {
  const chosen = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  return setItem(plan, measure, place, (item) => {
    const others = (of: UnitRole) => item[of].filter((name) => !chosen.includes(name));
    return {
      text: item.text,
      lead: others('lead'),
      responsible: others('responsible'),
      collective: others('collective'),
      [role]: chosen,
    };
  });
}

/** Makes a unit the lead where it is named and none leads; where it is named nowhere, of the first such task. */
export function setLead(plan: DraftPlan, measure: string, unit: string): DraftPlan {
  return withMeasure(plan, measure, (whole) => {
    const leaderless = whole.items.filter(({ lead }) => lead.length === 0);
    const named = leaderless.filter((item) => tasksOf(item).includes(unit));
    const chosen = named.length > 0 ? named : leaderless.slice(0, 1);
    return {
      ...whole,
      items: whole.items.map((item) =>
        chosen.includes(item) ? { ...item, ...tidy({ ...item, lead: [unit] }) } : item,
      ),
    };
  });
}

function tasksOf({ responsible, collective }: Units): string[] {
  return [...responsible, ...collective];
}

/** Writes a unit under another name everywhere; where both stood in a task, one stays. */
export function mergeUnits(plan: DraftPlan, from: string, into: string): DraftPlan {
  const renamed = (names: string[]) => names.map((name) => (name === from ? into : name));
  return {
    ...plan,
    measures: plan.measures.map((measure) => {
      if (!measure.items.some((item) => roles.some((role) => item[role].includes(from)))) {
        return measure;
      }
      return {
        ...measure,
        items: measure.items.map((item) => ({
          ...item,
          ...tidy({
            lead: renamed(item.lead),
            responsible: renamed(item.responsible),
            collective: renamed(item.collective),
          }),
        })),
      };
    }),
  };
}

/** Adds an empty task, or takes one away; its units then go to the others' first, so that none is lost. */
export function addItem(plan: DraftPlan, measure: string): DraftPlan {
  return withMeasure(plan, measure, (whole) => ({
    ...whole,
    items: [...whole.items, { text: '', lead: [], responsible: [], collective: [] }],
  }));
}

export function removeItem(plan: DraftPlan, measure: string, place: number): DraftPlan {
  return withMeasure(plan, measure, (whole) => ({
    ...whole,
    items: whole.items.length > 1 ? whole.items.filter((_, at) => at !== place) : whole.items,
  }));
}
