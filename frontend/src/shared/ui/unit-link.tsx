import { Link } from 'react-router';
import type { Ref, Session } from '../api/types';
import { useSession } from '../api/use-session';

/** Units have a page for their own people, for offices and for leaders. */
function hasPage(unit: Ref, session: Session | null | undefined): boolean {
  return Boolean(
    session?.units.some(({ id }) => id === unit.id) ||
      session?.roles.some((role) => role === 'SUPERVISOR' || role === 'LEADER'),
  );
}

/** The name of a unit, leading to its page where the reader may see that. */
export function UnitLink({ unit }: { unit: Ref }) {
  const { data: session } = useSession();
  return hasPage(unit, session) ? (
    <Link to={`/units/${encodeURIComponent(unit.id)}`} className="unit-link">
      {unit.name}
    </Link>
  ) : (
    unit.name
  );
}
