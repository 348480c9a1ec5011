import { QueryCache, QueryClient } from '@tanstack/react-query';
import { keys } from '@/shared/api/keys';
import { Problem } from '@/shared/api/problem';

const attempts = 2;

/** A session that ended elsewhere leads back to the sign-in page; only failures that may pass are retried. */
export function newQueryClient(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Problem && error.status === 401) {
          queries.setQueryData(keys.session, null);
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < attempts && mayPass(error),
      },
    },
  });
  return queries;
}

function mayPass(error: Error): boolean {
  return !(error instanceof Problem) || error.status === 0 || error.status >= 502;
}
