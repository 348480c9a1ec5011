import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Extension } from '@/shared/api/types';

/** What was asked on a measure, as far as the reader may see it. */
export function useExtensions(plan: string, number: string) {
  return useQuery({
    queryKey: keys.extensions(plan, number),
    queryFn: ({ signal }) =>
      http.get<Extension[]>(`/api/plans/${plan}/measures/${number}/extensions`, signal),
  });
}
