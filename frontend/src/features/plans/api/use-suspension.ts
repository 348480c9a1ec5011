import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

export interface SuspensionForm {
  reason: string;
  expected: string;
}

/** Parks a measure, or takes it up again: its tasks and everything that counts them change. */
export function useSuspension(plan: string, number: string, step: 'suspension' | 'resumption') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: SuspensionForm | { note?: string }) =>
      http.post<void>(`/api/plans/${plan}/measures/${number}/${step}`, form),
    onSuccess: () => {
      for (const queryKey of [keys.plans, keys.tasks, keys.desk, keys.notices]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
