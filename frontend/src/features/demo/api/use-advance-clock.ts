import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import { sendAll } from '@/shared/api/outbox';
import type { ClockAdvanced } from '@/shared/api/types';

/** Moves the one clock of the demo, by an ISO 8601 duration; everything shown may have changed. */
export function useAdvanceClock() {
  const queries = useQueryClient();
  return useMutation({
    // what was done before the clock moves belongs to the time before
    mutationFn: (advance: string) =>
      sendAll().then(() => http.post<ClockAdvanced>('/api/demo/clock', { advance })),
    onSuccess: ({ now }) => queries.setQueryData(keys.clock, { now }),
    onSettled: () => queries.invalidateQueries(),
  });
}
