import { useTranslation } from 'react-i18next';
import type { Closure, ClosurePoint } from '../api/types';
import { formatTime } from '../i18n/format';
import './closure-steps.css';

/** Requests to close a measure, each with what was decided on it. */
export function ClosureSteps({ closures }: { closures: Closure[] }) {
  const { t } = useTranslation();
  return (
    <ol className="closure-steps">
      {closures.map((closure) => (
        <li key={closure.id}>
          <header>
            <strong>{t(`life/closure/${outcome(closure)}`)}</strong>
            {closure.grade && <span className="kind">{t(`form/${closure.grade}`)}</span>}
            {closure.reviewedBy && closure.reviewedAt && (
              <small className="muted">
                {t('common/by', { by: closure.reviewedBy, at: formatTime(closure.reviewedAt) })}
              </small>
            )}
          </header>
          <FailedPoints points={closure.failed} />
          {closure.reason && <p className="written">{closure.reason}</p>}
          <p className="written muted">
            <b>{t('life/closure/request')}</b> {closure.summary}{' '}
            <small>
              {t('common/by', { by: closure.requestedBy, at: formatTime(closure.requestedAt) })}
            </small>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The points of the review that did not hold. */
export function FailedPoints({ points }: { points: ClosurePoint[] }) {
  const { t } = useTranslation();
  return points.length === 0 ? null : (
    <div className="failed-points">
      {t('life/closure/failed', {
        points: points.map((point) => t(`life/closure/${point}`)).join(t('common/comma')),
      })}
    </div>
  );
}

function outcome({ accepted }: Closure): string {
  if (accepted === null || accepted === undefined) {
    return 'waiting';
  }
  return accepted ? 'accepted' : 'returned';
}
