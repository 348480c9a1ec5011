import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { PlanSummary } from '@/shared/api/types';

export function usePlans() {
  return useQuery({
    queryKey: keys.plans,
    queryFn: ({ signal }) => http.get<PlanSummary[]>('/api/plans', signal),
  });
}
