import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskSummary, UnitDossier } from '@/shared/api/types';
import { useSession } from '@/shared/api/use-session';
import { formatPeriod } from '@/shared/i18n/format';
import { Due } from '@/shared/ui/due';
import { LightTag } from '@/shared/ui/light-tag';
import { useFirst } from '@/shared/ui/use-first';

/** What lies with the unit; its own people open a task, others the measure it is about. */
export function UnitTasks({ of }: { of: UnitDossier }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const own = Boolean(session?.units.some(({ id }) => id === of.unit.id));
  const { shown, showAll } = useFirst(of.tasks, 8);
  const { all, overdue, dueSoon } = of.totals;
  return (
    <section className="panel" aria-label={t('unitPage/tasks')}>
      <h2>
        {t('unitPage/tasks')} <small className="muted">{all}</small>
      </h2>
      {all === 0 && <p className="muted">{t('unitPage/noTasks')}</p>}
      {overdue + dueSoon > 0 && (
        <p className="light-row">
          {overdue > 0 && <LightTag light="OVERDUE" count={overdue} />}
          {dueSoon > 0 && <LightTag light="DUE_SOON" count={dueSoon} />}
        </p>
      )}
      <ul className="unit-tasks">
        {shown.map((task) => (
          <li key={task.id}>
            <Link to={placeOf(task, own)}>
              <strong>{t(`kind/${task.kind}`)}</strong>{' '}
              {task.measure ? `${task.measure.number} ${task.measure.title}` : task.plan.title}
              {task.period && <small className="muted"> {formatPeriod(task.period)}</small>}
            </Link>
            <span className="light-row">
              {!task.suspended && <Due due={task.due} />}
              <LightTag light={task.suspended ? 'SUSPENDED' : task.light} />
            </span>
          </li>
        ))}
      </ul>
      {showAll}
      {all > of.tasks.length && (
        <p className="muted">{t('unitPage/moreTasks', { count: all - of.tasks.length })}</p>
      )}
    </section>
  );
}

function placeOf({ id, plan, measure }: TaskSummary, own: boolean): string {
  if (own) {
    return `/tasks/${id}`;
  }
  return measure ? `/plans/${plan.key}/measures/${measure.number}` : `/plans/${plan.key}`;
}
