import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { MeasureCases } from '@/shared/api/types';

export function useMeasureCases(plan: string, number: string) {
  return useQuery({
    queryKey: keys.measureCases(plan, number),
    queryFn: ({ signal }) =>
      http.get<MeasureCases>(`/api/plans/${plan}/measures/${number}/cases`, signal),
  });
}
