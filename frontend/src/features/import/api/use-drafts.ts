import { useQuery } from '@tanstack/react-query';
import type { DraftSummary } from '@/shared/api/draft-types';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

export function useDrafts() {
  return useQuery({
    queryKey: keys.drafts,
    queryFn: ({ signal }) => http.get<DraftSummary[]>('/api/drafts', signal),
    // left with unsaved edits, a draft is saved while the list already loads
    staleTime: 0,
  });
}
