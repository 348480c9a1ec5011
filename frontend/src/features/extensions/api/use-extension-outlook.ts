import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http, query } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { ExtensionOutlook } from '@/shared/api/types';

/** What there is to know before more time is asked for, and who would decide on a day. */
export function useExtensionOutlook(task: string, until?: string) {
  return useQuery({
    queryKey: keys.extensionOutlook(task, until),
    queryFn: ({ signal }) =>
      http.get<ExtensionOutlook>(`/api/tasks/${task}/extension${query({ until })}`, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
