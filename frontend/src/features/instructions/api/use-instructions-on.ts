import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Instruction } from '@/shared/api/types';

/** The instructions on a measure or a report, by the address of those. */
export function useInstructionsOn(path: string) {
  return useQuery({
    queryKey: keys.instructionsOn(path),
    queryFn: ({ signal }) => http.get<Instruction[]>(path, signal),
  });
}
