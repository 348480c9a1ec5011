import { useMutation } from '@tanstack/react-query';
import { http } from '@/shared/api/http';
import { sendAll } from '@/shared/api/outbox';

/** Signs out and starts afresh, so that nothing of the account stays in the browser's memory. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => sendAll().then(() => http.delete('/api/session')),
    onSuccess: () => window.location.assign('/sign-in'),
  });
}
