import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RegisteredUnit } from '@/shared/api/draft-types';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

/** Registered units whose names hold what is looked for. */
export function useUnits(words: string) {
  return useQuery({
    queryKey: keys.unitSearch(words),
    queryFn: ({ signal }) =>
      http.get<RegisteredUnit[]>(`/api/units${query({ query: words })}`, signal),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}
