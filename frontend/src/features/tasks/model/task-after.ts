import type { TaskSummary } from '@/shared/api/types';

/** The task to go on with when one is done: the one below it, else the one above. */
export function taskAfter(tasks: TaskSummary[], done: string | undefined): string | undefined {
  const at = tasks.findIndex(({ id }) => id === done);
  return at < 0 ? tasks[0]?.id : (tasks[at + 1] ?? tasks[at - 1])?.id;
}
