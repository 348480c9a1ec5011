import type { TaskDetail } from '@/shared/api/types';

/** The figures of a form, as far as they were given for its period already. */
export function figuresOf({ period, context }: TaskDetail) {
  return (context.indicators ?? []).map(({ id, points }) => ({
    indicator: id,
    value: points.find((point) => point.period === period)?.actual ?? null,
  }));
}
