import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { AgendaFeed, AgendaFeedAddress } from '../model/types';

/** The reader's private address for calendar programs; the server tells it once. */
export function useFeed() {
  const queries = useQueryClient();
  const stale = () => queries.invalidateQueries({ queryKey: keys.agendaFeed });
  const feed = useQuery({
    queryKey: keys.agendaFeed,
    queryFn: ({ signal }) => http.get<AgendaFeed>('/api/agenda/feed', signal),
  });
  const renew = useMutation({
    mutationFn: () => http.post<AgendaFeedAddress>('/api/agenda/feed'),
    onSuccess: stale,
    // told once: it is not to lie about in the memory of the page
    gcTime: 0,
  });
  const revoke = useMutation({
    mutationFn: () => http.delete('/api/agenda/feed'),
    onSuccess: () => {
      renew.reset();
      return stale();
    },
  });
  return { feed, renew, revoke };
}
