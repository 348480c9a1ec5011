import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { MailState } from '@/shared/api/types';

const path = '/api/operations/mail';

export function useMailState() {
  return useQuery({
    queryKey: keys.mailState,
    queryFn: ({ signal }) => http.get<MailState>(path, signal),
    refetchInterval: 30_000,
  });
}

export function useRetryMail() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<MailState>(`${path}/retry`),
    onSuccess: (state) => queries.setQueryData(keys.mailState, state),
  });
}
