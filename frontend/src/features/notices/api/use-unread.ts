import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { NoticePage } from '@/shared/api/types';

/** How many unread entries there are; the stream of news keeps it true. */
export function useUnread(): number {
  const { data } = useQuery({
    queryKey: keys.unread,
    queryFn: async ({ signal }) =>
      (await http.get<NoticePage>('/api/notices?limit=1', signal)).unread,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? 0;
}
