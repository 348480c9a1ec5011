import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from '@/shared/api/keys';
import type { InboxState } from '@/shared/api/types';
import { calm } from '../model/calm';
import { listen } from '../model/listen';

// a day on which hundreds of tasks open is hundreds of events within seconds
const pause = 2_000;

/**
 * Keeps the inbox true by the server's news. It listens while the page is seen: browsers open six
 * connections to a server in all, and a hidden page needs none.
 */
export function useNews() {
  const queries = useQueryClient();
  useEffect(() => {
    const refresh = calm(() => void queries.invalidateQueries({ queryKey: keys.notices }), pause);
    const stop = listen('/api/notices/stream', {
      hear: (state: InboxState) => {
        const before = queries.getQueryData<number>(keys.unread);
        queries.setQueryData(keys.unread, state.unread);
        if (before !== state.unread) {
          refresh();
        }
      },
      // perhaps the session is over: whoever is signed in is asked anew
      refused: () => void queries.invalidateQueries({ queryKey: keys.session }),
    });
    return () => {
      refresh.cancel();
      stop();
    };
  }, [queries]);
}
