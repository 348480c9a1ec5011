import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { OverdueBoard } from '@/shared/api/types';

export interface OverdueFilters {
  unit?: string;
  plan?: string;
}

/** What is past its date; the counts by unit are of the whole plan, whatever unit is chosen. */
export function useOverdue(filters: OverdueFilters) {
  return useQuery({
    queryKey: keys.overdue(filters),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    queryFn: ({ signal }) =>
      http.get<OverdueBoard>(`/api/supervision/overdue${query({ ...filters })}`, signal),
  });
}
