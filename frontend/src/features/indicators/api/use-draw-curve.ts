import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Indicator } from '@/shared/api/types';

export interface CurveAnswer {
  baseline: string | number | null;
  points: { period: string; planned: string | number | null }[];
}

/** Draws the planned curve anew; lights may change with it. */
export function useDrawCurve(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (curve: CurveAnswer) => http.put<Indicator>(`/api/indicators/${id}/curve`, curve),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.plans }),
  });
}
