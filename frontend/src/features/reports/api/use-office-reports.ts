import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { OfficeReport, OfficeReportSummary } from '@/shared/api/report-types';

const path = '/api/office-reports';

export function useOfficeReports() {
  return useQuery({
    queryKey: keys.officeReports,
    queryFn: ({ signal }) => http.get<OfficeReportSummary[]>(path, signal),
  });
}

export function useOfficeReport(id: string) {
  return useQuery({
    queryKey: keys.officeReport(id),
    queryFn: ({ signal }) => http.get<OfficeReport>(`${path}/${id}`, signal),
  });
}

export interface OfficeDecision {
  accepted: boolean;
  reason?: string;
  instruction?: string;
}

/** What the office and the leaders do with a report across plans, which has no tasks. */
export function useOfficeReporting() {
  const queries = useQueryClient();
  const onSuccess = () => {
    void queries.invalidateQueries({ queryKey: keys.instructions });
    return queries.invalidateQueries({ queryKey: keys.reports });
  };
  const draft = useMutation({
    mutationFn: (form: { office: string; period: string }) => http.post<OfficeReport>(path, form),
    onSuccess,
  });
  const handIn = useMutation({
    mutationFn: (id: number) => http.post<void>(`${path}/${id}/hand-in`),
    onSuccess,
  });
  const decide = useMutation({
    mutationFn: ({ id, ...decision }: OfficeDecision & { id: number }) =>
      http.post<void>(`${path}/${id}/decision`, decision),
    onSuccess,
  });
  return { draft, handIn, decide };
}
