import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { http } from '@/shared/api/http';
import type { BulkOutcome, DeskAction } from '@/shared/api/types';
import { afterSupervision } from './use-act';

/** So many at a time: a person sees how far it is, and no request takes long. */
const atOnce = 20;

export interface BulkForm {
  action: DeskAction;
  note?: string;
  to?: string;
  call?: { with: string; promised: string; until?: string };
}

export interface DecisionForm {
  granted: boolean;
  reason?: string;
}

/** Does the same about many, a portion after the other; what cannot be done is told apart. */
function useInPortions<Form>(post: (ids: string[], form: Form) => Promise<BulkOutcome>) {
  const queries = useQueryClient();
  const [done, setDone] = useState(0);
  const mutation = useMutation({
    mutationFn: async ({ ids, form }: { ids: string[]; form: Form }) => {
      const all: BulkOutcome = { done: [], refused: [] };
      setDone(0);
      for (let at = 0; at < ids.length; at += atOnce) {
        const outcome = await post(ids.slice(at, at + atOnce), form);
        all.done.push(...outcome.done);
        all.refused.push(...outcome.refused);
        setDone(Math.min(at + atOnce, ids.length));
      }
      return all;
    },
    // also after a failure: earlier portions are done
    onSettled: () => {
      for (const queryKey of afterSupervision) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
  return { ...mutation, worked: done };
}

export function useBulk() {
  return useInPortions<BulkForm>((items, form) =>
    http.post('/api/oversight/actions', { ...form, items }),
  );
}

export function useDecide() {
  return useInPortions<DecisionForm>((steps, form) =>
    http.post('/api/oversight/extensions/decisions', { ...form, steps }),
  );
}
