import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type {
  PlanRef,
  ReportingCalendar,
  ReportingCalendarForm,
  UpcomingPeriod,
} from '@/shared/api/types';

const path = (plan: string) => `/api/plans/${plan}/reporting-calendar`;

/** The plans whose calendars the reader may see. */
export function useReportingPlans() {
  return useQuery({
    queryKey: keys.reportingPlans,
    queryFn: ({ signal }) => http.get<PlanRef[]>('/api/reporting-calendars', signal),
  });
}

export function useReportingCalendar(plan: string) {
  return useQuery({
    queryKey: keys.reportingCalendar(plan),
    queryFn: ({ signal }) => http.get<ReportingCalendar>(path(plan), signal),
  });
}

/** The next periods' dates, were the calendar as in the form; the last ones stay while it asks. */
export function useReportingPreview(plan: string, form: ReportingCalendarForm) {
  return useQuery({
    queryKey: keys.reportingPreview(plan, form),
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => http.post<UpcomingPeriod[]>(`${path(plan)}/preview`, form),
  });
}

export function useSetReportingCalendar(plan: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: ReportingCalendarForm) => http.put<ReportingCalendar>(path(plan), form),
    onSuccess: (calendar) => queries.setQueryData(keys.reportingCalendar(plan), calendar),
  });
}
