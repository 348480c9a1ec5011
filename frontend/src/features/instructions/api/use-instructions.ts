import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Instructions } from '@/shared/api/types';

export interface InstructionFilters {
  show?: string;
  plan?: string;
}

/** The instructions of the plans the reader supervises, or to the reader's units. */
export function useInstructions(filters: InstructionFilters) {
  return useQuery({
    queryKey: keys.instructionList(filters),
    queryFn: ({ signal }) =>
      http.get<Instructions>(`/api/instructions${query({ ...filters })}`, signal),
    placeholderData: keepPreviousData,
  });
}
