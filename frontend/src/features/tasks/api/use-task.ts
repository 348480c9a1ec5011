import { useQuery } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { TaskDetail } from '@/shared/api/types';

export function useTask(id: string) {
  return useQuery({
    queryKey: keys.task(id),
    queryFn: ({ signal }) => http.get<TaskDetail>(`/api/tasks/${id}`, signal),
  });
}
