import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { NoticePreferences, NoticePreferencesForm } from '@/shared/api/types';

const path = '/api/notices/preferences';

export function usePreferences() {
  return useQuery({
    queryKey: keys.noticePreferences,
    queryFn: ({ signal }) => http.get<NoticePreferences>(path, signal),
  });
}

export function useSavePreferences() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: NoticePreferencesForm) => http.put<NoticePreferences>(path, form),
    onSuccess: (saved) => queries.setQueryData(keys.noticePreferences, saved),
  });
}
