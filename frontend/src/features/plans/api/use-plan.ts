import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Plan } from '@/shared/api/types';

export function usePlan(key: string) {
  return useQuery({
    queryKey: keys.plan(key),
    queryFn: ({ signal }) => http.get<Plan>(`/api/plans/${key}`, signal),
  });
}
