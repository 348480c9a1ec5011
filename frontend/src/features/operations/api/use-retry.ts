import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

/** Tries one failed job again, or all of them. */
export function useRetry() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (job?: string) => {
      if (job) {
        await http.post<void>(`/api/operations/jobs/${job}/retry`, {});
        return 1;
      }
      return (await http.post<{ jobs: number }>('/api/operations/jobs/retry', {})).jobs;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.operations }),
  });
}
