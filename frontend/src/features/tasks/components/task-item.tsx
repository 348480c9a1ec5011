import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskSummary } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { Due } from '@/shared/ui/due';
import { LightTag } from '@/shared/ui/light-tag';

interface Props {
  task: TaskSummary;
  to: string;
  chosen: boolean;
}

export function TaskItem({ task, to, chosen }: Props) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={to} className="task-item" aria-current={chosen || undefined} data-task={task.id}>
        <span className="task-tags">
          <span className="kind">{t(`kind/${task.kind}`)}</span>
          {task.period && <span className="kind">{formatPeriod(task.period)}</span>}
          <LightTag light={task.suspended ? 'SUSPENDED' : task.light} />
        </span>
        <strong>
          {task.measure ? `${task.measure.number}. ${task.measure.title}` : task.title}
        </strong>
        <span className="task-item-foot">
          <span>{(task.subject ?? task.unit).name}</span>
          {!task.suspended && <Due due={task.due} />}
        </span>
      </Link>
    </li>
  );
}
