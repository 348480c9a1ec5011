import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Load } from '@/shared/ui/page-state';
import { useTask } from '../api/use-task';
import { TaskContext } from './task-context';
import { TaskForm } from './task-form';

interface Props {
  id: string;
  title: string;
  onClose: () => void;
}

/** A task done on top of another page, such as the overdue board. */
export function TaskDialog({ id, title, onClose }: Props) {
  const { t } = useTranslation();
  const task = useTask(id);
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      footer={null}
      width={620}
      closable={{ 'aria-label': t('common/close') }}
    >
      <Load of={task}>
        {(data) => (
          <div className="task-dialog">
            <TaskContext task={data} />
            <TaskForm key={data.id} task={data} onDone={onClose} onGone={onClose} />
          </div>
        )}
      </Load>
    </Modal>
  );
}
