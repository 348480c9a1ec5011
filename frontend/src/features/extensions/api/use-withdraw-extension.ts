import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

export function useWithdrawExtension() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => http.post<void>(`/api/extensions/${id}/withdrawal`, {}),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.tasks });
      void queries.invalidateQueries({ queryKey: keys.plans });
    },
  });
}
