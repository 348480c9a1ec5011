import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { UnitDossier } from '@/shared/api/types';

export function useUnit(id: string) {
  return useQuery({
    queryKey: keys.unit(id),
    queryFn: ({ signal }) => http.get<UnitDossier>(`/api/units/${encodeURIComponent(id)}`, signal),
  });
}
