import type { TFunction } from 'i18next';
import type { TaskSummary } from '@/shared/api/types';

/** A task in few words: 第 5 条 填报进展. */
export function taskTitle({ kind, measure }: TaskSummary, t: TFunction): string {
  const what = t(`kind/${kind}`);
  return measure ? `${t('common/measureNumber', { number: measure.number })} ${what}` : what;
}
