import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Remark } from '@/shared/api/report-types';

export interface RemarkForm {
  passage: string;
  text: string;
}

const pathOf = (report: number) => `/api/reports/${report}/remarks`;

export function useRemarks(report: number) {
  return useQuery({
    queryKey: keys.remarks(report),
    queryFn: ({ signal }) => http.get<Remark[]>(pathOf(report), signal),
  });
}

/** Says something about a passage, or settles what was said; both answer all remarks. */
export function useRemarking(report: number) {
  const queries = useQueryClient();
  const onSuccess = (remarks: Remark[]) => queries.setQueryData(keys.remarks(report), remarks);
  const say = useMutation({
    mutationFn: (form: RemarkForm) => http.post<Remark[]>(pathOf(report), form),
    onSuccess,
  });
  const resolve = useMutation({
    mutationFn: (remark: number) =>
      http.post<Remark[]>(`${pathOf(report)}/${remark}/resolution`, {}),
    onSuccess,
  });
  return { say, resolve };
}
