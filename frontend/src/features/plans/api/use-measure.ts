import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Measure } from '@/shared/api/types';

export function useMeasure(plan: string, number: string) {
  return useQuery({
    queryKey: keys.measure(plan, number),
    queryFn: ({ signal }) => http.get<Measure>(`/api/plans/${plan}/measures/${number}`, signal),
  });
}
