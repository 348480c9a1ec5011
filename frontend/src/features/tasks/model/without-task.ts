import type { InfiniteData } from '@tanstack/react-query';
import type { TaskLight, TaskPage, TaskTotals } from '@/shared/api/types';

const totalOf: Record<TaskLight, keyof TaskTotals> = {
  OVERDUE: 'overdue',
  DUE_SOON: 'dueSoon',
  ON_TIME: 'onTime',
};

/** A list as it will be once the task is done; the server's answer follows. */
export function withoutTask(
  list: InfiniteData<TaskPage> | undefined,
  id: string,
): InfiniteData<TaskPage> | undefined {
  const done = list?.pages.flatMap(({ items }) => items).find((task) => task.id === id);
  if (!list || !done) {
    return list;
  }
  const counted = totalOf[done.light];
  return {
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      items: page.items.filter((task) => task.id !== id),
      totals: {
        ...page.totals,
        all: page.totals.all - 1,
        [counted]: page.totals[counted] - 1,
      },
      facets: {
        kinds: oneLess(page.facets.kinds, done.kind),
        plans: oneLess(page.facets.plans, done.plan.key),
        units: oneLess(page.facets.units, done.unit.id),
        periods: oneLess(page.facets.periods, done.period),
      },
    })),
  };
}

function oneLess<Count extends { value: string; tasks: number }>(
  counts: Count[],
  value: string | null,
): Count[] {
  return counts.map((count) =>
    count.value === value ? { ...count, tasks: count.tasks - 1 } : count,
  );
}
