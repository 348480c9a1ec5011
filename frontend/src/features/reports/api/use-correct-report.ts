import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Report } from '@/shared/api/types';

export interface Correction {
  reason: string;
  recount: boolean;
}

/** Begins a further version of an issued report. */
export function useCorrectReport(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (correction: Correction) =>
      http.post<Report>(`/api/reports/${id}/corrections`, correction),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: keys.reports });
      void queries.invalidateQueries({ queryKey: keys.tasks });
    },
  });
}
