import { useTranslation } from 'react-i18next';
import type { TaskSummary } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { Due } from '@/shared/ui/due';
import { LightTag } from '@/shared/ui/light-tag';
import { UnitLink } from '@/shared/ui/unit-link';
import { useFirst } from '@/shared/ui/use-first';

export function OpenTasks({ tasks }: { tasks: TaskSummary[] }) {
  const { t } = useTranslation();
  const { shown, showAll } = useFirst(tasks, 8);
  return (
    <section className="panel" aria-label={t('measure/openTasks')}>
      <h2>
        {t('measure/openTasks')} <small className="muted">{tasks.length}</small>
      </h2>
      {tasks.length === 0 && <p className="muted">{t('measure/noOpenTasks')}</p>}
      <ul className="open-tasks">
        {shown.map((task) => (
          <li key={task.id}>
            <span>
              <strong>
                <UnitLink unit={task.unit} />
              </strong>{' '}
              {t(`kind/${task.kind}`)}
              {task.period && <small className="muted"> {formatPeriod(task.period)}</small>}
            </span>
            <span className="open-task-due">
              {!task.suspended && <Due due={task.due} />}
              <LightTag light={task.suspended ? 'SUSPENDED' : task.light} />
            </span>
          </li>
        ))}
      </ul>
      {showAll}
    </section>
  );
}
