import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Load } from '@/shared/ui/page-state';
import { useTask } from '../api/use-task';
import type { Values } from '../model/draft';
import { TaskContext } from './task-context';
import { TaskForm } from './task-form';

/** The open task of a period report, done beside its text. */
export function ReportTask({ id, known }: { id: string; known: Values }) {
  const { t } = useTranslation();
  const task = useTask(id);
  return (
    <Card
      className="report-task"
      title={task.data && t(`kind/${task.data.kind}`)}
      role="region"
      aria-label={t('tasks/formLabel')}
    >
      <Load of={task}>
        {(data) => (
          <>
            <TaskContext task={data} />
            <TaskForm key={data.id} task={data} known={known} onDone={() => undefined} />
          </>
        )}
      </Load>
    </Card>
  );
}
