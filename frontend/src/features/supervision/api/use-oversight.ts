import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Changes, Forecast, UndecidedExtension, Workload } from '@/shared/api/types';

export function useChanges(since: string) {
  return useQuery({
    queryKey: keys.deskChanges(since),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => http.get<Changes>(`/api/oversight/changes?since=${since}`, signal),
  });
}

export function useForecast() {
  return useQuery({
    queryKey: keys.deskForecast,
    queryFn: ({ signal }) => http.get<Forecast>('/api/oversight/forecast', signal),
  });
}

export function useWorkload() {
  return useQuery({
    queryKey: keys.deskWorkload,
    queryFn: ({ signal }) => http.get<Workload>('/api/oversight/workload', signal),
  });
}

export function useUndecided() {
  return useQuery({
    queryKey: keys.deskExtensions,
    queryFn: ({ signal }) => http.get<UndecidedExtension[]>('/api/oversight/extensions', signal),
  });
}
