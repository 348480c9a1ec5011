import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Webhook, WebhookCreated, WebhookForm } from '@/shared/api/types';

const path = '/api/operations/webhooks';

export function useWebhooks() {
  return useQuery({
    queryKey: keys.webhooks,
    queryFn: ({ signal }) => http.get<Webhook[]>(path, signal),
    refetchInterval: 30_000,
  });
}

function useWebhookChange<In, Out>(change: (what: In) => Promise<Out>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.webhooks }),
  });
}

export const useAddWebhook = () =>
  useWebhookChange((form: WebhookForm) => http.post<WebhookCreated>(path, form));

export const useRemoveWebhook = () =>
  useWebhookChange((id: number) => http.delete(`${path}/${id}`));

export const useRetryWebhook = () =>
  useWebhookChange((id: number) => http.post<Webhook>(`${path}/${id}/retry`));
