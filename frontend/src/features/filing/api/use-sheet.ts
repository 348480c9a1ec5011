import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Sheet } from '../model/types';

/** The reports that wait for the reader's units, of all periods. */
export function useSheet() {
  return useQuery({
    queryKey: keys.filing,
    queryFn: ({ signal }) => http.get<Sheet>('/api/filing', signal),
    // rows that were typed in do not change behind the writer's back
    refetchOnWindowFocus: false,
  });
}
