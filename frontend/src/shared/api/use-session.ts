import { useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http';
import { keys } from './keys';
import { Problem } from './problem';
import type { Session } from './types';

/** Who is signed in; null for nobody. */
export function useSession() {
  return useQuery({
    queryKey: keys.session,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await http.get<Session>('/api/session', signal);
      } catch (error) {
        if (error instanceof Problem && error.status === 401) {
          return null;
        }
        throw error;
      }
    },
    staleTime: 60_000,
  });
}

/** The server's time: in demo mode it is not the browser's. */
export function useNow(): Date {
  const queries = useQueryClient();
  const { data } = useSession();
  if (!data) {
    return new Date();
  }
  const readAt = queries.getQueryState(keys.session)?.dataUpdatedAt ?? Date.now();
  return new Date(Date.parse(data.now) + Date.now() - readAt);
}
