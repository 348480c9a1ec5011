import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { ReportBoard } from '@/shared/api/report-types';
import type { PlanSummary, TaskPage } from '@/shared/api/types';

const minute = 60_000;

/** The plans of a leader as their newest reports have them. */
export function useReportBoard() {
  return useQuery({
    queryKey: keys.reportBoard,
    queryFn: ({ signal }) => http.get<ReportBoard[]>('/api/report-board', signal),
    refetchInterval: 5 * minute,
  });
}

/** The plans as they stand now. */
export function usePlansNow() {
  return useQuery({
    queryKey: keys.plans,
    queryFn: ({ signal }) => http.get<PlanSummary[]>('/api/plans', signal),
    refetchInterval: 5 * minute,
  });
}

/** What waits for the leader, the most urgent first. */
export function useDecisions() {
  return useQuery({
    queryKey: keys.taskList({ of: 'leader' }),
    queryFn: ({ signal }) => http.get<TaskPage>('/api/tasks?limit=50', signal),
    refetchInterval: minute,
  });
}
