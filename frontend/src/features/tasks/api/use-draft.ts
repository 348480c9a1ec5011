import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { FoundDraft } from '@/shared/api/types';
import { lastSaving } from './savings';

/** What the reader typed into the form of a task before, here or on another device. */
export function useDraft(task: string) {
  return useQuery({
    queryKey: keys.taskDraft(task),
    queryFn: async ({ signal }) => {
      await lastSaving(task);
      return (await http.get<FoundDraft>(`/api/tasks/${task}/draft`, signal)).draft;
    },
    gcTime: 0,
    staleTime: 0,
  });
}
