import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { TaskPage } from '@/shared/api/types';

export interface TaskFilters {
  light?: string;
  plan?: string;
  kind?: string;
}

const pageSize = 30;

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
    refetchInterval: 60_000,
  });
}
