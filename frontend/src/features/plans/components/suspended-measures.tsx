import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Plan } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';

/** The parked measures of a plan; nothing where none is. */
export function SuspendedMeasures({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return plan.suspended.length === 0 ? null : (
    <section className="panel suspended-measures" aria-label={t('life/suspension/list')}>
      <h2>
        {t('life/suspension/list')} <small className="muted">{plan.suspended.length}</small>
      </h2>
      <ul className="open-tasks">
        {plan.suspended.map(({ measure, reason, since, expected }) => (
          <li key={measure.number}>
            <span>
              <Link to={`/plans/${plan.key}/measures/${measure.number}`}>
                {measure.number}. {measure.title}
              </Link>
              <div className="written muted">{reason}</div>
            </span>
            <small className="muted">
              {t('life/suspension/since', { date: formatDate(since) })} ·{' '}
              {t('life/suspension/expectedOn', { date: formatDate(expected) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
