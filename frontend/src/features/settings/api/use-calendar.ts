import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { CalendarYear, DaysForm } from '@/shared/api/types';

/** How many open tasks are due at another moment. */
interface Changed {
  moved: number;
}

/** A year, the present one if none is named. */
export function useCalendar(year?: number) {
  return useQuery({
    queryKey: keys.calendarYear(year),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      http.get<CalendarYear>(year ? `/api/calendar/${year}` : '/api/calendar', signal),
  });
}

/** Every date in the product may be another one afterwards. */
export function useAddDays() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: DaysForm) => http.post<Changed>('/api/calendar/days', form),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useRemoveDay() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (day: string) => http.delete<Changed>(`/api/calendar/days/${day}`),
    onSuccess: () => queries.invalidateQueries(),
  });
}
