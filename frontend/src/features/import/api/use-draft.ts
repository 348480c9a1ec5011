import { useQuery } from '@tanstack/react-query';
import type { Draft } from '@/shared/api/draft-types';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

export function useDraft(id: string) {
  return useQuery({
    queryKey: keys.draft(id),
    queryFn: ({ signal }) => fetchDraft(id, signal),
    staleTime: 0,
  });
}

export function fetchDraft(id: string, signal?: AbortSignal): Promise<Draft> {
  return http.get<Draft>(`/api/drafts/${id}`, signal);
}
