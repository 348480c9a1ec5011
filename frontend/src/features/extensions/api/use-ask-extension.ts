import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Extension, ExtensionRequest } from '@/shared/api/types';

export function useAskExtension(task: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (request: ExtensionRequest) =>
      http.post<Extension>(`/api/tasks/${task}/extension`, request),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: keys.task(task) });
      void queries.invalidateQueries({ queryKey: keys.plans });
    },
  });
}
