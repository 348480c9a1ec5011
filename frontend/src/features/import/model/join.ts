import type { DraftItem, DraftMeasure, DraftPlan } from '@/shared/api/draft-types';
import { unitsOf } from './units';

/** Makes one measure of a measure and the one behind it. No word and no unit is lost. */
export function joinWithNext(plan: DraftPlan, id: string): DraftPlan {
  const place = plan.measures.findIndex((measure) => measure.id === id);
  const [first, second] = plan.measures.slice(place, place + 2);
  if (place < 0 || !first || !second) {
    return plan;
  }
  const joined: DraftMeasure = {
    ...first,
    origins: [...new Set([...first.origins, ...second.origins])],
    text: [first.text, wordsOf(second)].filter(Boolean).join('\n'),
    items: joinItems(first, second),
    deadline: first.deadline ?? second.deadline,
    recurrence: first.recurrence ?? second.recurrence,
    targets: [...first.targets, ...second.targets],
  };
  return { ...plan, measures: plan.measures.toSpliced(place, 2, joined) };
}

/** A measure's words as a paragraph: its heading too, where the text does not begin with it. */
function wordsOf({ title, text }: DraftMeasure): string {
  return text.startsWith(title) ? text : [`${title}。`, text].filter(Boolean).join('');
}

/** Units given for the whole are put together; tasks under different leads stay apart. */
function joinItems(first: DraftMeasure, second: DraftMeasure): DraftItem[] {
  const items = [...first.items, ...second.items];
  const whole = items.every(({ text }) => text === null);
  const leads = new Set(items.map(({ lead }) => lead.join()).filter(Boolean));
  if (whole && leads.size <= 1) {
    return [{ text: null, ...unitsOf(items) }];
  }
  return [...asTasks(first), ...asTasks(second)];
}

function asTasks(measure: DraftMeasure): DraftItem[] {
  return measure.items
    .filter(
      (item) =>
        item.text !== null ||
        item.lead.length + item.responsible.length + item.collective.length > 0,
    )
    .map((item) => ({ ...item, text: item.text ?? wordsOf(measure) }));
}
