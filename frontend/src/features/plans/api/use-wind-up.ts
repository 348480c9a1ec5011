import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

/** Winds a plan up early; its final report is drafted at once. */
export function useWindUp(plan: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<void>(`/api/plans/${plan}/wind-up`, {}),
    onSuccess: () => {
      for (const queryKey of [keys.plans, keys.reports, keys.tasks]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
