import {
  type InfiniteData,
  type QueryClient,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import { hold } from '@/shared/api/outbox';
import type { TaskCompleted, TaskPage } from '@/shared/api/types';
import { dropDraft, type Values } from '../model/draft';
import { withoutTask } from '../model/without-task';

/** Completes a task: at once, or in a moment so that it can be taken back. */
export function useCompleteTask(id: string) {
  const queries = useQueryClient();
  const send = (answers: Values, leaving = false) =>
    http.post<TaskCompleted>(`/api/tasks/${id}/completion`, answers, leaving).then((done) => {
      dropDraft(id);
      settle(queries, id);
      return done;
    });
  const now = useMutation({ mutationFn: (answers: Values) => send(answers) });
  const soon = (answers: Values, title: string, page: string) =>
    hold({
      id,
      title,
      page,
      send: (leaving) =>
        send(answers, leaving).catch((error) => {
          void queries.invalidateQueries({ queryKey: ['tasks', 'list'] });
          throw error;
        }),
    });
  return { now, soon };
}

/** It leaves the lists at once; the rest of the process may have moved too. */
function settle(queries: QueryClient, id: string): void {
  queries.setQueriesData<InfiniteData<TaskPage>>({ queryKey: ['tasks', 'list'] }, (list) =>
    withoutTask(list, id),
  );
  for (const queryKey of [
    ['tasks', 'list'],
    keys.plans,
    keys.desk,
    keys.reports,
    keys.notices,
    keys.instructions,
  ]) {
    void queries.invalidateQueries({ queryKey });
  }
}
