import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { ActionOutcome, CaseAction } from '@/shared/api/types';

export interface ActionForm {
  cases: number[];
  action: CaseAction;
  note?: string;
}

/** What a step or an opened case makes stale. */
export const afterSupervision = [keys.desk, keys.plans, ['tasks'], keys.notices];

/** Does the same about one or several cases; those it cannot be done about stay as they are. */
export function useAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: ActionForm) => http.post<ActionOutcome>('/api/supervision/actions', form),
    onSuccess: () => {
      for (const queryKey of afterSupervision) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
