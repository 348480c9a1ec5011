import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

export function useConcludeInstruction() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => http.post<void>(`/api/instructions/${id}/conclusion`, {}),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.instructions });
      void queries.invalidateQueries({ queryKey: keys.plans });
    },
  });
}
