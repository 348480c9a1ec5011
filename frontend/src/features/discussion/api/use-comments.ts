import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Colleague, Comment, CommentForm, CommentPage } from '@/shared/api/types';

const pathOf = (plan: string, number: string) => `/api/plans/${plan}/measures/${number}`;

/** What was said about a measure; further pages are the earlier ones. */
export function useComments(plan: string, number: string) {
  return useInfiniteQuery({
    queryKey: keys.comments(plan, number),
    queryFn: ({ pageParam, signal }) =>
      http.get<CommentPage>(
        `${pathOf(plan, number)}/comments${query({ before: pageParam })}`,
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ earlier }) => earlier,
  });
}

/** Who can be mentioned; asked for when somebody writes. */
export function usePeople(plan: string, number: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.people(plan, number),
    queryFn: ({ signal }) => http.get<Colleague[]>(`${pathOf(plan, number)}/people`, signal),
    enabled: wanted,
    staleTime: 300_000,
  });
}

/** Says something, or with an id says it otherwise. */
export function useSay(plan: string, number: string, id?: number) {
  const refresh = useRefresh(plan, number);
  return useMutation({
    mutationFn: (form: CommentForm) =>
      id === undefined
        ? http.post<Comment>(`${pathOf(plan, number)}/comments`, form)
        : http.put<Comment>(`/api/comments/${id}`, form),
    onSuccess: refresh,
  });
}

export function useTakeBack(plan: string, number: string) {
  const refresh = useRefresh(plan, number);
  return useMutation({
    mutationFn: (id: number) => http.delete(`/api/comments/${id}`),
    onSettled: refresh,
  });
}

/** What is said stands in the record of the measure too. */
function useRefresh(plan: string, number: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: keys.comments(plan, number) }),
      queries.invalidateQueries({ queryKey: ['plans', plan, number, 'timeline'] }),
    ]);
}
