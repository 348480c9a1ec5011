import type { TFunction } from 'i18next';
import type { Ref, TaskDetail } from '@/shared/api/types';

/** Names as long as they are few. */
const most = 3;

/** What happens once a task is done, in one sentence that names who it goes to and who is awaited. */
export function nextSentence({ kind, next }: TaskDetail, t: TFunction): string {
  const { unit, back, others } = next;
  const which = others.length > 0 ? 'others' : unit || back ? 'unit' : 'plain';
  const forms = [which, 'unit', 'plain'].map((form) => `desk/next/${kind}/${form}`);
  return t(forms, { unit: unit?.name, back: back?.name, others: names(others, t) });
}

function names(units: Ref[], t: TFunction): string {
  const first = units
    .slice(0, most)
    .map(({ name }) => name)
    .join(t('common/comma'));
  return units.length > most ? t('desk/next/andMore', { first, count: units.length }) : first;
}
