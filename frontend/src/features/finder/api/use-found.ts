import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Found } from '@/shared/api/types';

/** What is found for the words typed; nothing is asked for no word. */
export function useFound(typed: string) {
  return useQuery({
    queryKey: keys.search(typed),
    queryFn: ({ signal }) => http.get<Found>(`/api/search${query({ q: typed })}`, signal),
    enabled: typed !== '',
    placeholderData: typed === '' ? undefined : keepPreviousData,
    staleTime: 30_000,
  });
}
