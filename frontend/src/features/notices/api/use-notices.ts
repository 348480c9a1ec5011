import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Notices } from '@/shared/api/types';

export function useNotices() {
  return useQuery({
    queryKey: keys.notices,
    queryFn: ({ signal }) => http.get<Notices>('/api/notices', signal),
    refetchInterval: 60_000,
  });
}
