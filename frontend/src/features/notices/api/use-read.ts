import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Notice } from '@/shared/api/types';

/** Marks an entry as read as far as it is shown; what came since stays unread. */
export function useRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, newest }: Notice) => http.post(`/api/notices/${id}/read?upTo=${newest}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.notices }),
  });
}

/** Marks everything up to the newest entry shown as read. */
export function useReadAll() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (notices: Notice[]) =>
      http.post(`/api/notices/read?upTo=${Math.max(...notices.map(({ newest }) => newest))}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.notices }),
  });
}
