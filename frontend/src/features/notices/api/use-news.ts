import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from '@/shared/api/keys';
import type { InboxState } from '@/shared/api/types';
import { listen } from '../model/listen';

/**
 * Keeps the inbox true by the server's news. It listens while the page is seen: browsers open six
 * connections to a server in all, and a hidden page needs none.
 */
export function useNews() {
  const queries = useQueryClient();
  useEffect(
    () =>
      listen('/api/notices/stream', {
        hear: (state: InboxState) => {
          const before = queries.getQueryData<number>(keys.unread);
          queries.setQueryData(keys.unread, state.unread);
          if (before !== state.unread) {
            void queries.invalidateQueries({ queryKey: keys.notices });
          }
        },
        // perhaps the session is over: whoever is signed in is asked anew
        refused: () => void queries.invalidateQueries({ queryKey: keys.session }),
      }),
    [queries],
  );
}
