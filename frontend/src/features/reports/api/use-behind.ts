import { useQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Behind } from '@/shared/api/report-types';

/** What a figure of a report counted, as it is now. */
export function useBehind(report: number, count: string) {
  return useQuery({
    queryKey: keys.behind(report, count),
    queryFn: ({ signal }) =>
      http.get<Behind[]>(`/api/reports/${report}/behind${query({ count })}`, signal),
  });
}
