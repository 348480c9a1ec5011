import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { TaskPage } from '@/shared/api/types';

/** What the tasklist is asked for, as it stands in the address. */
export const filterNames = [
  'light',
  'kind',
  'plan',
  'unit',
  'period',
  'claimed',
  'q',
  'sort',
] as const;

export type FilterName = (typeof filterNames)[number];
export type TaskFilters = { [name in FilterName]?: string };

const pageSize = 100;
/** A list that was read further down is not read again every minute. */
const fewPages = 5;

/** The reader's open tasks, page after page. */
export function useTasks(filters: TaskFilters) {
  return useInfiniteQuery({
    queryKey: keys.taskList(filters),
    queryFn: ({ pageParam, signal }) =>
      http.get<TaskPage>(
        `/api/tasks${query({ ...filters, limit: pageSize, cursor: pageParam })}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.pages.length ?? 0) <= fewPages && 60_000,
  });
}
