import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { TaskCompleted, TaskPage } from '@/shared/api/types';
import type { Values } from '../model/draft';
import { withoutTask } from '../model/without-task';

/** Completes a task. It leaves the lists at once; the rest of the process may have moved too. */
export function useCompleteTask(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answers: Values) =>
      http.post<TaskCompleted>(`/api/tasks/${id}/completion`, answers),
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
        keys.instructions,
      ]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
