import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Notice } from '@/shared/api/types';

/** The single notices of a bundle, once somebody wants to see them. */
export function useParts({ id, newest }: Notice, wanted: boolean) {
  return useQuery({
    queryKey: keys.noticeParts(id, newest),
    queryFn: ({ signal }) => http.get<Notice[]>(`/api/notices/${id}/parts`, signal),
    enabled: wanted,
  });
}
