import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Clock } from '@/shared/api/types';

export function useClock() {
  return useQuery({
    queryKey: keys.clock,
    queryFn: ({ signal }) => http.get<Clock>('/api/demo/clock', signal),
    refetchInterval: 30_000,
  });
}
