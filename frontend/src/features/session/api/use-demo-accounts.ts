import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { DemoAccount } from '@/shared/api/types';

/** The accounts of demo mode; outside it the server has none to tell. */
export function useDemoAccounts() {
  return useQuery({
    queryKey: keys.demoAccounts,
    queryFn: ({ signal }) => http.get<DemoAccount[]>('/api/demo/accounts', signal),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
