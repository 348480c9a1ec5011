import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Drafts, Sheet } from '../model/types';

/** The reports that wait for the reader's units, of all periods. */
export function useSheet({ saved }: Drafts) {
  return useQuery({
    queryKey: keys.filing,
    queryFn: async ({ signal }) => {
      await saved();
      return http.get<Sheet>('/api/filing', signal);
    },
    // it begins with the drafts, which forms of single tasks write as well
    gcTime: 0,
    staleTime: 0,
    // rows that were typed in do not change behind the writer's back
    refetchOnWindowFocus: false,
  });
}
