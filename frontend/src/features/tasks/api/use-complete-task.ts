import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { TaskCompleted, TaskPage } from '@/shared/api/types';
import { withoutTask } from '../model/without-task';

export type Outcome = Record<string, unknown>;

/** Completes a task. It leaves the lists at once; the rest of the process may have moved too. */
export function useCompleteTask(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (outcome: Outcome) =>
      http.post<TaskCompleted>(`/api/tasks/${id}/completion`, outcome),
    onSuccess: () => {
      queries.setQueriesData<InfiniteData<TaskPage>>({ queryKey: ['tasks', 'list'] }, (list) =>
        withoutTask(list, id),
      );
      for (const queryKey of [
        ['tasks', 'list'],
        keys.plans,
        ['overdue'],
        keys.reports,
        keys.notices,
      ]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
