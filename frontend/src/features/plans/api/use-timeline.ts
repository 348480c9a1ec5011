import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { TimelineKind, TimelinePage } from '@/shared/api/types';

/** What happened to a measure, page after page; with a kind only what is of it. */
export function useTimeline(plan: string, number: string, kind?: TimelineKind) {
  return useInfiniteQuery({
    queryKey: keys.timeline(plan, number, kind ?? ''),
    queryFn: ({ pageParam, signal }) =>
      http.get<TimelinePage>(
        `/api/plans/${plan}/measures/${number}/timeline${query({ kind, cursor: pageParam })}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
