import type { InfiniteData } from '@tanstack/react-query';
import type { Letter } from '@/shared/api/outbox';
import type { TaskPage } from '@/shared/api/types';
import { withoutTask } from './without-task';

/** A list as the person sees it: what they have done is gone, whatever the server knows so far. */
export function withoutHeld(
  list: InfiniteData<TaskPage> | undefined,
  letters: Letter[],
): InfiniteData<TaskPage> | undefined {
  return letters
    .filter(({ state }) => state !== 'failed')
    .reduce((rest, { id }) => withoutTask(rest, id), list);
}
