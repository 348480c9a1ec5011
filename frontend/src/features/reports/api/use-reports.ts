import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { ReportSummary } from '@/shared/api/types';

export function useReports() {
  return useQuery({
    queryKey: keys.reports,
    queryFn: ({ signal }) => http.get<ReportSummary[]>('/api/reports', signal),
  });
}
