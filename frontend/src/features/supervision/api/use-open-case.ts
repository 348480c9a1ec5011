import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { afterSupervision } from './use-act';

export type OpeningForm = ({ task: string } | { plan: string; measure: string }) & {
  reason: string;
};

/** Puts a task, or the lead of a measure, under supervision before its date. */
export function useOpenCase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: OpeningForm) => http.post<{ case: number }>('/api/supervision/cases', form),
    onSuccess: () => {
      for (const queryKey of afterSupervision) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
