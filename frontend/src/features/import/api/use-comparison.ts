import { useQuery } from '@tanstack/react-query';
import type { Comparison } from '@/shared/api/draft-types';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

/** What an amended document would change in the running plan, as it was saved last. */
export function useComparison(draft: string, version: number) {
  return useQuery({
    queryKey: keys.comparison(draft, version),
    queryFn: ({ signal }) => http.get<Comparison>(`/api/drafts/${draft}/comparison`, signal),
  });
}
