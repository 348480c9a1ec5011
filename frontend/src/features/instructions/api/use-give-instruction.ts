import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Instruction, InstructionOrder } from '@/shared/api/types';

/** Gives an instruction at the address of a measure's, a report's, or of the one it follows. */
export function useGiveInstruction(path: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: InstructionOrder) => http.post<Instruction>(path, order),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: keys.instructions });
      void queries.invalidateQueries({ queryKey: keys.plans });
    },
  });
}
