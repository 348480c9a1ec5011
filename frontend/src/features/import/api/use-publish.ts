import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Draft, DraftPublished } from '@/shared/api/draft-types';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

/** Publishes what is saved by then; of an amendment, starts the chosen measures. */
export function usePublish(saved: () => Promise<Draft>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (start: string[] | undefined) => {
      const { id, version } = await saved();
      return http.post<DraftPublished>(`/api/drafts/${id}/publication`, { version, start });
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.plans }),
        queries.invalidateQueries({ queryKey: keys.drafts, refetchType: 'none' }),
        queries.invalidateQueries({ queryKey: keys.tasks }),
      ]),
  });
}
