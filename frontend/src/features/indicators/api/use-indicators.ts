import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Indicator } from '@/shared/api/types';

/** The indicators of a plan, or of one measure of it. */
export function useIndicators(plan: string, measure?: string) {
  const path = measure ? `/api/plans/${plan}/measures/${measure}` : `/api/plans/${plan}`;
  return useQuery({
    queryKey: measure ? keys.measureIndicators(plan, measure) : keys.planIndicators(plan),
    queryFn: ({ signal }) => http.get<Indicator[]>(`${path}/indicators`, signal),
  });
}
