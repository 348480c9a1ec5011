import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { SourcePlace } from '@/shared/api/types';

/** Where a measure stands in its document. What was read does not change. */
export function useSource(plan: string, number: string) {
  return useQuery({
    queryKey: keys.source(plan, number),
    queryFn: ({ signal }) =>
      http.get<SourcePlace>(`/api/plans/${plan}/measures/${number}/source`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
