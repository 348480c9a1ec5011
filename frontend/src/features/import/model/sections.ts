import type { DraftMeasure, DraftPlan, DraftSection } from '@/shared/api/draft-types';
import { unitsOf } from './units';

export interface SectionGroup {
  /** undefined for measures under no heading */
  section: DraftSection | undefined;
  measures: DraftMeasure[];
}

/** Measures under their headings, in the order of the plan. */
export function bySection({ sections }: DraftPlan, measures: DraftMeasure[]): SectionGroup[] {
  const known = new Set(sections.map(({ number }) => number));
  const groups: SectionGroup[] = [
    {
      section: undefined,
      measures: measures.filter(({ section }) => section === null || !known.has(section)),
    },
    ...sections.map((section) => ({
      section,
      measures: measures.filter((measure) => measure.section === section.number),
    })),
  ];
  return groups.filter((group) => group.measures.length > 0);
}

/** Measures that hold some words in number, title, text or a unit. */
export function matching({ measures }: DraftPlan, words: string): DraftMeasure[] {
  return words === ''
    ? measures
    : measures.filter(
        ({ number, title, text, items }) =>
          number === words ||
          title.includes(words) ||
          text.includes(words) ||
          Object.values(unitsOf(items))
            .flat()
            .some((name) => name.includes(words)),
      );
}

export function setSection(
  plan: DraftPlan,
  place: number,
  fields: Partial<DraftSection>,
): DraftPlan {
  const before = plan.sections[place];
  const renumbered = fields.number !== undefined && before ? fields.number : undefined;
  return {
    ...plan,
    sections: plan.sections.map((section, at) =>
      at === place ? { ...section, ...fields } : section,
    ),
    measures:
      renumbered === undefined
        ? plan.measures
        : plan.measures.map((measure) =>
            measure.section === before?.number ? { ...measure, section: renumbered } : measure,
          ),
  };
}

/** Takes out a heading; what stood under it then stands under none. */
export function removeSection(plan: DraftPlan, place: number): DraftPlan {
  const number = plan.sections[place]?.number;
  return {
    ...plan,
    sections: plan.sections.filter((_, at) => at !== place),
    measures: plan.measures.map((measure) =>
      measure.section === number ? { ...measure, section: null } : measure,
    ),
  };
}
