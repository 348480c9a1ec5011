import { FileTextOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskDetail } from '@/shared/api/types';
import { useSession } from '@/shared/api/use-session';
import { formatTime } from '@/shared/i18n/format';
import { LinkButton } from '@/shared/ui/link-button';
import { UnitRoles } from '@/shared/ui/unit-roles';
import { TaskContext } from './task-context';
import { TaskForm } from './task-form';

interface Props {
  task: TaskDetail;
  page: string;
  onDone: () => void;
  onGone?: () => void;
}

/** A task: what the measure says and what others wrote on one side, the form on the other. */
export function TaskWork({ task, page, onDone, onGone }: Props) {
  const { t } = useTranslation();
  return (
    <div className="task-work">
      <div className="task-material">
        {task.context.cutOff && (
          <Alert
            type="info"
            showIcon
            title={t('due/cutOff', { date: formatTime(task.context.cutOff) })}
          />
        )}
        <MeasureText task={task} />
        <TaskContext task={task} />
      </div>
      <section className="task-form" aria-label={t('tasks/formLabel')}>
        <TaskAction task={task} page={page} onDone={onDone} onGone={onGone} />
      </section>
    </div>
  );
}

function TaskAction({ task, page, onDone, onGone }: Props) {
  const { t } = useTranslation();
  // the form for a period report stands beside the report itself
  if (task.context.reportId) {
    return (
      <div className="to-report">
        <p>{t('context/reportHint')}</p>
        <LinkButton
          to={`/reports/${task.context.reportId}`}
          type="primary"
          size="large"
          icon={<FileTextOutlined />}
        >
          {t('context/goToReport')}
        </LinkButton>
      </div>
    );
  }
  return task.actions.includes('complete') ? (
    <TaskForm key={task.id} task={task} page={page} onDone={onDone} onGone={onGone} />
  ) : (
    <Alert
      type="info"
      showIcon
      title={t(task.suspended ? 'life/suspension/taskHint' : 'tasks/noActions')}
    />
  );
}

function MeasureText({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  if (!task.measure) {
    return null;
  }
  return (
    <section className="measure-text" aria-label={t('tasks/measureText')}>
      <h3>
        {t('tasks/measureText')}
        <Link to={`/plans/${task.plan.key}/measures/${task.measure.number}`}>
          {t('tasks/openMeasure')}
        </Link>
      </h3>
      {task.section && (
        <div className="muted">
          {task.section.number}
          {t('common/comma')}
          {task.section.title}
        </div>
      )}
      <blockquote>{task.measureText}</blockquote>
      <UnitRoles
        lead={task.lead}
        responsible={task.responsible}
        collective={task.collective.map((name) => ({ name }))}
        own={session?.units}
      />
    </section>
  );
}
