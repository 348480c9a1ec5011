import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';

/** The BPMN of a measure. A published plan's models do not change. */
export function useModel(plan: string, number: string) {
  return useQuery({
    queryKey: keys.model(plan, number),
    queryFn: ({ signal }) => http.text(`/api/plans/${plan}/measures/${number}/model`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
