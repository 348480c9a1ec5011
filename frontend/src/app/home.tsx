import { Navigate } from 'react-router';
import { useSession } from '@/shared/api/use-session';
import { pagesFor } from './navigation';

/** Everyone starts at the page most wanted for their role. */
export function Home() {
  const { data: session } = useSession();
  return session ? <Navigate to={`/${pagesFor(session)[0] ?? 'tasks'}`} replace /> : null;
}
