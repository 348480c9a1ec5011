import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import type { Credentials, Session } from '@/shared/api/types';

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => http.post<Session>('/api/session', credentials),
    onSuccess: async (session) => {
      // a question asked before, that nobody was signed in for, must not be answered after
      await queries.cancelQueries();
      // nothing that another account saw may stay
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
      queries.setQueryData(keys.session, session);
    },
  });
}
