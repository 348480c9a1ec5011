import { useQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Sheet } from '../model/types';

/** The reports that wait for the reader's units; of all periods if none is named. */
export function useSheet(period: string | undefined) {
  return useQuery({
    queryKey: keys.filingSheet(period),
    queryFn: ({ signal }) => http.get<Sheet>(`/api/filing${query({ period })}`, signal),
    // rows that were typed in do not change behind the writer's back
    refetchOnWindowFocus: false,
  });
}
