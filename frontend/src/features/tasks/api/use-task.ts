import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { TaskDetail } from '@/shared/api/types';

const taskQuery = (id: string) =>
  queryOptions({
    queryKey: keys.task(id),
    queryFn: ({ signal }) => http.get<TaskDetail>(`/api/tasks/${id}`, signal),
  });

export function useTask(id: string) {
  return useQuery(taskQuery(id));
}

/** Loads the task that will be opened next, so that it is there at once. */
export function useNextTask(id: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (id) {
      void queries.prefetchQuery(taskQuery(id));
    }
  }, [queries, id]);
}
