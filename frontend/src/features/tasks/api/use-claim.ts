import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { HandOver, PersonRef } from '@/shared/api/types';

/** Taking a task, putting it back, handing it over. */
export function useClaim(id: string) {
  const queries = useQueryClient();
  // also when refused: then a colleague was faster
  const onSettled = () => queries.invalidateQueries({ queryKey: keys.tasks });
  const path = `/api/tasks/${id}`;
  return {
    claim: useMutation({ mutationFn: () => http.post(`${path}/claim`), onSettled }),
    release: useMutation({ mutationFn: () => http.delete(`${path}/claim`), onSettled }),
    handOver: useMutation({
      mutationFn: (form: HandOver) => http.post(`${path}/hand-over`, form),
      onSettled,
    }),
  };
}

export function useColleagues(id: string, enabled: boolean) {
  return useQuery({
    queryKey: keys.colleagues(id),
    queryFn: ({ signal }) => http.get<PersonRef[]>(`/api/tasks/${id}/colleagues`, signal),
    enabled,
  });
}
