import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { AgendaMonth } from '../model/types';

/** The reader's deadlines in a month; in the present one of the server if none is named. */
export function useMonth(month: string | undefined) {
  return useQuery({
    queryKey: keys.agendaMonth(month),
    queryFn: ({ signal }) => http.get<AgendaMonth>(`/api/agenda${query({ month })}`, signal),
    placeholderData: keepPreviousData,
  });
}
