import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Revision } from '@/shared/api/report-types';

/** What each saving of a report changed, the newest first. */
export function useRevisions(report: number, revision: number) {
  return useQuery({
    queryKey: keys.revisions(report, revision),
    queryFn: ({ signal }) => http.get<Revision[]>(`/api/reports/${report}/revisions`, signal),
  });
}
