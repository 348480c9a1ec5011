import type { Light, MeasureSummary, PlanSection } from '@/shared/api/types';

function says({ number, title, lead, responsible, collective }: MeasureSummary, text: string) {
  const units = [...lead, ...responsible].map(({ name }) => name);
  return number === text || [title, ...units, ...collective].some((words) => words.includes(text));
}

/** The sections with the measures that say the text or name the unit; empty sections fall away. */
export function findMeasures(
  sections: PlanSection[],
  text: string,
  light?: Light | string,
): PlanSection[] {
  const wanted = text.trim();
  return sections
    .map((section) => ({
      ...section,
      measures: section.measures.filter(
        (measure) => (!light || measure.timeLight === light) && (!wanted || says(measure, wanted)),
      ),
    }))
    .filter(({ measures }) => measures.length > 0);
}
