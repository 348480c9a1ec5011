import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Operations } from '@/shared/api/types';

/** Looked at again every half minute: what is retried may succeed meanwhile. */
export function useOperations() {
  return useQuery({
    queryKey: keys.operations,
    queryFn: ({ signal }) => http.get<Operations>('/api/operations', signal),
    refetchInterval: 30_000,
  });
}
