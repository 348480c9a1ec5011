import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { NoticePage } from '@/shared/api/types';

export interface InboxFilters {
  kind?: string;
  plan?: string;
}

/** The reader's notices, unread first, page after page. */
export function useInbox(filters: InboxFilters, pageSize = 30) {
  const queries = useQueryClient();
  return useInfiniteQuery({
    queryKey: keys.noticeList({ ...filters, pageSize }),
    queryFn: async ({ pageParam, signal }) => {
      const page = await http.get<NoticePage>(
        `/api/notices${query({ ...filters, limit: pageSize, cursor: pageParam })}`,
        signal,
      );
      queries.setQueryData(keys.unread, page.unread);
      return page;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
