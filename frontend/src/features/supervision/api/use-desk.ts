import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Chain, DeskBoard, DeskBrief, DeskPage, HeatMap } from '@/shared/api/types';

/** What of the desk is shown, as the address has it. */
export interface DeskFilters {
  view: string;
  by?: string;
  unit?: string;
  plan?: string;
  kind?: string;
  level?: string;
  light?: string;
  charge?: string;
}

export function useDesk(filters: DeskFilters) {
  return useQuery({
    queryKey: keys.deskBoard(filters),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    queryFn: ({ signal }) =>
      http.get<DeskBoard>(`/api/oversight/board${query({ ...filters })}`, signal),
  });
}

/** The items of a group, page by page. */
export function useDeskItems(filters: DeskFilters, group: string) {
  return useInfiniteQuery({
    queryKey: keys.deskItems(filters, group),
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      http.get<DeskPage>(
        `/api/oversight/items${query({ ...filters, group, cursor: pageParam })}`,
        signal,
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useHeat(filters: DeskFilters, enabled: boolean) {
  return useQuery({
    queryKey: keys.deskHeat(filters),
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      http.get<HeatMap>(`/api/oversight/heat${query({ ...filters })}`, signal),
  });
}

/** Everything of a group, as much of it as acting takes. */
export function fetchBriefs(filters: DeskFilters, group: string): Promise<DeskBrief[]> {
  return http.get<DeskBrief[]>(`/api/oversight/briefs${query({ ...filters, group })}`);
}

export function useChain(task: string) {
  return useQuery({
    queryKey: keys.deskChain(task),
    queryFn: ({ signal }) => http.get<Chain>(`/api/oversight/items/${task}/chain`, signal),
  });
}
