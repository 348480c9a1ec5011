import { useTranslation } from 'react-i18next';
import type { TaskSummary } from '@/shared/api/types';
import { useNow } from '@/shared/api/use-session';
import { formatPeriod, formatShortDate } from '@/shared/i18n/format';
import { Due } from '@/shared/ui/due';
import { LightTag } from '@/shared/ui/light-tag';
import { UnitLink } from '@/shared/ui/unit-link';
import { useFirst } from '@/shared/ui/use-first';
import { waitingUnits } from '../model/waiting-units';

/** In words whom the process waits for, with what and since when; what is late comes first. */
export function WaitingFor({ tasks }: { tasks: TaskSummary[] }) {
  const { t } = useTranslation();
  const { shown, showAll } = useFirst(waitingUnits(tasks), 8);
  if (tasks.length === 0) {
    return <p className="muted">{t('record/waiting/nobody')}</p>;
  }
  return (
    <section className="waiting" aria-label={t('record/waiting/title')}>
      <h3>
        {t('record/waiting/title')} <small className="muted">{tasks.length}</small>
      </h3>
      <ul>
        {shown.map(({ unit, tasks: waiting }) => (
          <li key={unit.id}>
            <strong>
              <UnitLink unit={unit} />
            </strong>
            <ul>
              {waiting.map((task) => (
                <Task key={task.id} task={task} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {showAll}
    </section>
  );
}

function Task({ task }: { task: TaskSummary }) {
  const { t } = useTranslation();
  const now = useNow();
  const kind = [t(`kind/${task.kind}`), task.period && formatPeriod(task.period)]
    .filter(Boolean)
    .join(' ');
  return (
    <li className="waiting-task">
      <span>{t('record/waiting/task', { kind, since: formatShortDate(task.created, now) })}</span>
      <span className="open-task-due">
        {!task.suspended && <Due due={task.due} />}
        <LightTag light={task.suspended ? 'SUSPENDED' : task.light} />
      </span>
    </li>
  );
}
