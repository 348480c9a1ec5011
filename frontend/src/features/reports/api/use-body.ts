import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { isProblem } from '@/shared/api/problem';
import type { BodyReport } from '@/shared/api/report-types';

/**
 * A report as it is now, on a plan or across plans, for its editor: never one that was kept.
 *
 * @param purpose keeps what one place asked for from changing under another
 */
export function useBody(id: number, purpose: 'edit' | 'conflict') {
  return useQuery({
    queryKey: ['report-body', id, purpose],
    queryFn: async ({ signal }) => {
      try {
        return await http.get<BodyReport>(`/api/reports/${id}`, signal);
      } catch (problem) {
        if (isProblem(problem, 'report-not-found')) {
          return http.get<BodyReport>(`/api/office-reports/${id}`, signal);
        }
        throw problem;
      }
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
