import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { PlanMatrix } from '@/shared/api/types';
import type { PlanFilterValues } from '../model/plan-filters';

export function usePlanMatrix(plan: string, filters: PlanFilterValues) {
  return useQuery({
    queryKey: keys.planMatrix(plan, filters),
    queryFn: ({ signal }) =>
      http.get<PlanMatrix>(`/api/plans/${plan}/matrix${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** The address of what is shown as a workbook. */
export function matrixFile(plan: string, filters: PlanFilterValues, language: string): string {
  return `/api/plans/${plan}/matrix.xlsx${query({ ...filters, language })}`;
}
