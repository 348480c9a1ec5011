import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { DiagramState } from '@/shared/api/types';

export function useMeasureState(plan: string, number: string) {
  return useQuery({
    queryKey: keys.measureState(plan, number),
    queryFn: ({ signal }) =>
      http.get<DiagramState>(`/api/plans/${plan}/measures/${number}/state`, signal),
  });
}
