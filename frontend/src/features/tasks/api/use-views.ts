import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { SavedView, SavedViewForm } from '@/shared/api/types';

/** The views of the tasklist that the reader has named. */
export function useViews() {
  return useQuery({
    queryKey: keys.taskViews,
    queryFn: ({ signal }) => http.get<SavedView[]>('/api/task-views', signal),
    staleTime: 60_000,
  });
}

export function useChangeViews() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: keys.taskViews });
  return {
    keep: useMutation({
      mutationFn: (form: SavedViewForm) => http.post<SavedView>('/api/task-views', form),
      onSuccess,
    }),
    forget: useMutation({
      mutationFn: (id: number) => http.delete(`/api/task-views/${id}`),
      onSuccess,
    }),
  };
}

/** Opens the tasklist with the reader's standard view, where the address asks for nothing. */
export function useStandardView(bare: boolean, apply: (query: string) => void): void {
  const { data: views } = useViews();
  const asked = useRef(!bare);
  useEffect(() => {
    if (asked.current || !views) {
      return;
    }
    // once: who clears the filters wants to see all
    asked.current = true;
    const standard = views.find((view) => view.standard);
    if (standard?.query) {
      apply(standard.query);
    }
  }, [views, apply]);
}
