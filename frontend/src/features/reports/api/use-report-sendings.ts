import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

/** A mail with the report, to one address. */
export interface Sending {
  sending: number;
  at: string;
  by: string;
  email: string;
  name: string | null;
  state: string | null;
}

export interface SendingForm {
  leaders: boolean;
  addresses: string[];
  note?: string;
}

export interface Sent {
  id: number;
  to: string[];
  /** members of the leading group who have given no address */
  without: string[];
}

const pathOf = (report: number) => `/api/reports/${report}/sendings`;

export function useReportSendings(report: number, open: boolean) {
  return useQuery({
    queryKey: keys.reportSendings(report),
    queryFn: ({ signal }) => http.get<Sending[]>(pathOf(report), signal),
    enabled: open,
  });
}

export function useSendReport(report: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: SendingForm) => http.post<Sent>(pathOf(report), form),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.reportSendings(report) }),
  });
}
