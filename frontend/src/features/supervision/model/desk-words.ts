import type { TFunction } from 'i18next';
import type { DeskBrief, DeskGroup } from '@/shared/api/types';

/** How old or how near something is, in working days. */
export function ageText(t: TFunction, age: number, due: string, now: Date): string {
  if (age > 0) {
    return t('oversight/overdueFor', { days: age });
  }
  if (Date.parse(due) <= now.getTime()) {
    return t('oversight/dueToday');
  }
  return age === 0 ? t('oversight/today') : t('oversight/leftFor', { days: -age });
}

/** The oldest of several, in few words. */
export function worstText(t: TFunction, worst: number): string {
  if (worst > 0) {
    return t('oversight/worst', { days: worst });
  }
  return worst === 0 ? t('oversight/today') : t('oversight/soonest', { days: -worst });
}

const far = -1000;

function bandText(t: TFunction, { from, to }: NonNullable<DeskGroup['band']>): string {
  if (to == null) {
    return t('oversight/band/more', { from });
  }
  if (from < far) {
    return t('oversight/band/far', { days: -to });
  }
  if (to < 0) {
    return t('oversight/band/left', { days: -to });
  }
  if (to === 0) {
    return t('oversight/band/today');
  }
  return from === to ? t('oversight/band/one', { from }) : t('oversight/band/span', { from, to });
}

export function groupName(t: TFunction, group: DeskGroup): string {
  if (group.unit) {
    return group.unit.name;
  }
  if (group.band) {
    return bandText(t, group.band);
  }
  const { measure, plan } = group;
  return measure
    ? `${t('common/measureNumber', { number: measure.number })} ${measure.title}`
    : (plan?.title ?? group.key);
}

type Named = Pick<DeskBrief, 'unit' | 'measure' | 'plan'>;

/** An item in few words: the unit and the measure. */
export function itemTitle({ unit, measure, plan }: Named): string {
  return `${unit.name} · ${measure?.title ?? plan.title}`;
}
