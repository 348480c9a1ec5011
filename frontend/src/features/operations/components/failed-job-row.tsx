import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FailedJob } from '@/shared/api/types';
import { formatTime } from '@/shared/i18n/format';

interface Props {
  job: FailedJob;
  pending: boolean;
  onRetry: () => void;
}

export function FailedJobRow({ job, pending, onRetry }: Props) {
  const { t } = useTranslation();
  const gaveUp = job.attemptsLeft === 0;
  return (
    <li>
      <div>
        <header>
          <span className={`light light-${gaveUp ? 'OVERDUE' : 'DUE_SOON'}`}>
            {gaveUp
              ? t('life/operations/gaveUp')
              : t('life/operations/attemptsLeft', { count: job.attemptsLeft })}
          </span>
          <small className="muted">
            {job.since && t('life/operations/since', { at: formatTime(job.since) })}
            {job.nextAttempt && t('life/operations/next', { at: formatTime(job.nextAttempt) })}
          </small>
        </header>
        <strong>
          {job.measure && job.plan ? (
            <Link to={`/plans/${job.plan}/measures/${job.measure.number}`}>
              {job.measure.number}. {job.measure.title}
            </Link>
          ) : (
            (job.plan ?? job.process)
          )}
        </strong>
        <small className="muted">
          {job.process} · {job.element}
        </small>
        <p className="written">{job.message ?? t('life/operations/noMessage')}</p>
      </div>
      <Button loading={pending} onClick={onRetry}>
        {t('life/operations/retry')}
      </Button>
    </li>
  );
}
