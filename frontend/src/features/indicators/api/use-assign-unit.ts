import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Indicator } from '@/shared/api/types';

/** Names the unit that reports on a goal which no measure has. */
export function useAssignUnit(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (unit: string) => http.put<Indicator>(`/api/indicators/${id}/unit`, { unit }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.plans }),
  });
}
