import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate, formatPeriod } from '@/shared/i18n/format';
import { LightTag } from '@/shared/ui/light-tag';
import { Load } from '@/shared/ui/page-state';
import { useOfficeReports } from '../api/use-office-reports';
import { useDecisions } from '../api/use-report-board';

/** What waits for the leader: tasks, and reports across plans, which have none. */
export function DecisionList() {
  const { t } = useTranslation();
  const waiting = (useOfficeReports().data ?? []).filter(({ state }) => state === 'IN_REVIEW');
  return (
    <Load of={useDecisions()}>
      {({ items }) =>
        items.length + waiting.length === 0 ? (
          <p className="muted">{t('review/leader/noDecisions')}</p>
        ) : (
          <ul className="worse-list">
            {waiting.map(({ id, title, period }) => (
              <li key={`office-${id}`}>
                <strong>{t('review/office/title')}</strong>
                <span>
                  <Link to={`/office-reports/${id}`}>{title}</Link>{' '}
                  <small className="muted">{formatPeriod(period)}</small>
                </span>
              </li>
            ))}
            {items.map((task) => (
              <li key={task.id}>
                <LightTag light={task.light} />
                <span>
                  <Link to={`/tasks/${task.id}`}>
                    {t(`kind/${task.kind}`)} {task.measure?.title ?? ''}
                  </Link>{' '}
                  <small className="muted">
                    {task.plan.title}
                    {task.period && ` · ${formatPeriod(task.period)}`} · {formatDate(task.due)}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}
