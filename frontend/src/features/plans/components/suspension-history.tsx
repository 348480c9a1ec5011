import { useTranslation } from 'react-i18next';
import type { Suspension } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';

/** The times a measure was parked; nothing where it never was. */
export function SuspensionHistory({ suspensions }: { suspensions: Suspension[] }) {
  const { t } = useTranslation();
  return suspensions.length === 0 ? null : (
    <section className="panel" aria-label={t('life/suspension/title')}>
      <h2>{t('life/suspension/title')}</h2>
      <ol className="closure-steps">
        {suspensions.map((suspension) => (
          <li key={suspension.suspendedAt}>
            <header>
              <strong>{spanOf(suspension, t)}</strong>
              <small className="muted">
                {[suspension.suspendedBy, suspension.resumedBy]
                  .filter((name, at, all) => name && all.indexOf(name) === at)
                  .join(' · ')}
              </small>
            </header>
            <p className="written">{suspension.reason}</p>
            {suspension.note && <p className="written muted">{suspension.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function spanOf(
  { suspendedAt, resumedAt, expected }: Suspension,
  t: (key: string, values: Record<string, string>) => string,
): string {
  const from = formatDate(suspendedAt);
  return resumedAt
    ? t('life/suspension/period', { from, to: formatDate(resumedAt) })
    : t('life/suspension/open', { from, to: formatDate(expected) });
}
