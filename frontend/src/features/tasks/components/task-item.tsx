import { UserOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonRef, TaskSummary } from '@/shared/api/types';
import { useSession } from '@/shared/api/use-session';
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
    <Link to={to} className="task-item" aria-current={chosen || undefined} data-task={task.id}>
      <span className="task-tags">
        <span className="kind">{t(`kind/${task.kind}`)}</span>
        {task.period && <span className="kind">{formatPeriod(task.period)}</span>}
        <LightTag light={task.suspended ? 'SUSPENDED' : task.light} />
      </span>
      <strong>{task.measure ? `${task.measure.number}. ${task.measure.title}` : task.title}</strong>
      <span className="task-item-foot">
        <span>{(task.subject ?? task.unit).name}</span>
        {task.assignee && <Assignee of={task.assignee} />}
        {!task.suspended && <Due due={task.due} />}
      </span>
    </Link>
  );
}

/** Who of the unit has a task. */
export function Assignee({ of }: { of: PersonRef }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const mine = session?.account.username === of.username;
  return (
    <span className="assignee" data-mine={mine || undefined}>
      <UserOutlined /> {mine ? t('desk/claimedByMe') : t('desk/claimedBy', { name: of.name })}
    </span>
  );
}
