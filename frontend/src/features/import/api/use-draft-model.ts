import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

/** The process a measure of a draft would become, as it was saved last. */
export function useDraftModel(draft: string, version: number, measure: string) {
  return useQuery({
    queryKey: keys.draftModel(draft, version, measure),
    queryFn: ({ signal }) => http.text(`/api/drafts/${draft}/measures/${measure}/model`, signal),
  });
}
