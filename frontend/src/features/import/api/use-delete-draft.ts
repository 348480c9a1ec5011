import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

export function useDeleteDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/drafts/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.drafts, exact: true }),
  });
}
