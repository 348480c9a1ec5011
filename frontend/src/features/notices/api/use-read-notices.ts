import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Notices } from '@/shared/api/types';

/** Marks all notices read: the count goes at once, the marks of the open list stay till it closes. */
export function useReadNotices() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post('/api/notices/read'),
    onSuccess: () =>
      queries.setQueryData<Notices>(keys.notices, (before) => before && { ...before, unread: 0 }),
  });
}
