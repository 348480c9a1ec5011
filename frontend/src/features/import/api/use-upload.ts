import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Draft } from '@/shared/api/draft-types';
import { keys } from '@/shared/api/keys';
import { upload } from '@/shared/api/upload';

/** Uploads a document: a new draft, or one that amends a running plan. */
export function useUpload(amends?: string) {
  const queries = useQueryClient();
  const [progress, setProgress] = useState(0);
  const path = amends ? `/api/plans/${amends}/amendments` : '/api/drafts';
  const mutation = useMutation({
    mutationFn: (file: File) => upload<Draft>(path, file, setProgress),
    onMutate: () => setProgress(0),
    onSuccess: (draft) => {
      queries.setQueryData(keys.draft(draft.id), draft);
      return queries.invalidateQueries({ queryKey: keys.drafts, exact: true });
    },
  });
  return { ...mutation, progress };
}
