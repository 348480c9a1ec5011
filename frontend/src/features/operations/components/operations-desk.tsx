import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Operations } from '@/shared/api/types';
import { useMessage } from '@/shared/ui/messages';
import { Load, Nothing } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useOperations } from '../api/use-operations';
import { useRetry } from '../api/use-retry';
import { FailedJobRow } from './failed-job-row';
import './operations.css';

/** How the engine fares, and the button that tries again what it could not do. */
export function OperationsDesk() {
  return <Load of={useOperations()}>{(operations) => <Desk of={operations} />}</Load>;
}

function Desk({ of }: { of: Operations }) {
  const { t } = useTranslation();
  const message = useMessage();
  const retry = useRetry();
  const again = (job?: string) =>
    retry.mutate(job, {
      onSuccess: (count) => message.success(t('life/operations/retried', { count })),
    });
  const incidents = of.failed.filter(({ attemptsLeft }) => attemptsLeft === 0).length;
  return (
    <div className="operations">
      <dl className="operation-counts">
        <Count name={t('life/operations/incidents')} value={incidents} grave={incidents > 0} />
        <Count name={t('life/operations/retrying')} value={of.failed.length - incidents} />
        <Count name={t('life/operations/waiting')} value={of.waiting} />
        {of.timers.map(({ days, count }) => (
          <Count
            key={days}
            name={`${t('life/operations/timers')} · ${t('life/operations/within', { days })}`}
            value={count}
          />
        ))}
      </dl>
      <section className="panel" aria-label={t('life/operations/failed')}>
        <header className="operations-head">
          <h2>
            {t('life/operations/failed')} <small className="muted">{of.failed.length}</small>
          </h2>
          {of.failed.length > 1 && (
            <Button icon={<ReloadOutlined />} loading={retry.isPending} onClick={() => again()}>
              {t('life/operations/retryAll')}
            </Button>
          )}
        </header>
        {retry.isError && <ProblemAlert error={retry.error} />}
        {of.failed.length === 0 ? (
          <Nothing title={t('life/operations/noFailed')} hint={t('life/operations/noFailedHint')} />
        ) : (
          <ul className="failed-jobs">
            {of.failed.map((job) => (
              <FailedJobRow
                key={job.id}
                job={job}
                pending={retry.isPending}
                onRetry={() => again(job.id)}
              />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function Count({ name, value, grave }: { name: string; value: number; grave?: boolean }) {
  return (
    <div className={grave ? 'grave' : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
