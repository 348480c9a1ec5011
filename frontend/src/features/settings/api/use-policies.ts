import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Policy, PolicyTrial } from '@/shared/api/types';
import { upload } from '@/shared/api/upload';

const quietly = () => {};

export function usePolicies() {
  return useQuery({
    queryKey: keys.policies,
    queryFn: ({ signal }) => http.get<Policy[]>('/api/policies', signal),
  });
}

/** Checks a changed table and tries it on the past. */
export function useTrial(policy: string) {
  return useMutation({
    mutationFn: (file: File) => upload<PolicyTrial>(`/api/policies/${policy}/trial`, file, quietly),
  });
}

export interface Publication {
  file: File;
  base: number;
  reason: string;
}

export function usePublishPolicy(policy: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, base, reason }: Publication) =>
      upload<Policy>(`/api/policies/${policy}/versions${query({ base, reason })}`, file, quietly),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.policies }),
  });
}
