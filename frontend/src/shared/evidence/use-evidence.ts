import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '../api/http';
import { keys } from '../api/keys';
import type { Evidence, MeasureEvidence, TaskEvidence } from '../api/types';
import { upload } from '../api/upload';

export function useTaskEvidence(task: string) {
  return useQuery({
    queryKey: keys.taskEvidence(task),
    queryFn: ({ signal }) => http.get<TaskEvidence>(`/api/tasks/${task}/evidence`, signal),
  });
}

export function useMeasureEvidence(plan: string, number: string) {
  return useQuery({
    queryKey: keys.measureEvidence(plan, number),
    queryFn: ({ signal }) =>
      http.get<MeasureEvidence>(`/api/plans/${plan}/measures/${number}/evidence`, signal),
  });
}

interface Sending {
  file: File;
  onProgress: (part: number) => void;
}

/** Uploads a file for a task. Several of one task go one after the other. */
export function useUploadEvidence(task: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: keys.uploads(task),
    scope: { id: `uploads ${task}` },
    mutationFn: ({ file, onProgress }: Sending) =>
      upload<Evidence>(`/api/tasks/${task}/evidence`, file, onProgress),
    onSuccess: (added) => {
      queries.setQueryData<TaskEvidence>(
        keys.taskEvidence(task),
        (known) => known && { ...known, uploaded: [...known.uploaded, added] },
      );
    },
  });
}

/** Whether files of a task are on their way: what is submitted now would leave them behind. */
export function useUploading(task: string): boolean {
  return useIsMutating({ mutationKey: keys.uploads(task) }) > 0;
}

export function useRemoveEvidence(task: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/evidence/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.taskEvidence(task) }),
  });
}

/** Asks units for evidence of a measure, or with null no longer. */
export function useDemandEvidence(plan: string, number: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (note: string | null) =>
      http.put<void>(`/api/plans/${plan}/measures/${number}/evidence-demand`, { note }),
    onSuccess: () => {
      for (const queryKey of [keys.measure(plan, number), keys.tasks]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
