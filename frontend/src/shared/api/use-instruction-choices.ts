import { useQuery } from '@tanstack/react-query';
import { http, query } from './http';
import { keys } from './keys';
import type { InstructionChoices } from './types';

/** Whom a leader can instruct, and when the answer would be due. */
export function useInstructionChoices(plan: string, measure?: string) {
  return useQuery({
    queryKey: keys.instructionChoices(plan, measure),
    queryFn: ({ signal }) =>
      http.get<InstructionChoices>(
        `/api/plans/${plan}/instruction-choices${query({ measure })}`,
        signal,
      ),
    // the answers' due dates move with the clock
    gcTime: 0,
  });
}
