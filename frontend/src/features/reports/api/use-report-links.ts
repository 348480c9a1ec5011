import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

/** An address by which a report is read without an account. */
export interface ReportLink {
  id: number;
  label: string;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  good: boolean;
  visits: number;
  visitedAt: string | null;
}

export interface MadeLink {
  id: number;
  /** shown once: nobody can be told it again */
  path: string;
  expiresAt: string;
}

export interface LinkForm {
  label: string;
  days?: number | null;
}

const pathOf = (report: number) => `/api/reports/${report}/links`;

export function useReportLinks(report: number, open: boolean) {
  return useQuery({
    queryKey: keys.reportLinks(report),
    queryFn: ({ signal }) => http.get<ReportLink[]>(pathOf(report), signal),
    enabled: open,
  });
}

export function useReportLinking(report: number) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: keys.reportLinks(report) });
  const make = useMutation({
    mutationFn: (form: LinkForm) => http.post<MadeLink>(pathOf(report), form),
    onSuccess,
  });
  const revoke = useMutation({
    mutationFn: (link: number) => http.delete(`${pathOf(report)}/${link}`),
    onSuccess,
  });
  return { make, revoke };
}
