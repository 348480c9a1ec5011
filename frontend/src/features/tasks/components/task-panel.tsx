import { Load } from '@/shared/ui/page-state';
import { useTask } from '../api/use-task';
import { TaskHeader } from './task-header';
import { TaskWork } from './task-work';

interface Props {
  id: string;
  onDone: () => void;
  onGone: () => void;
}

/** The chosen task beside the list, or on its own on a small screen. */
export function TaskPanel({ id, onDone, onGone }: Props) {
  const task = useTask(id);
  return (
    <Load of={task}>
      {(data) => (
        <article className="task-panel">
          <TaskHeader task={data} />
          <TaskWork task={data} onDone={onDone} onGone={onGone} />
        </article>
      )}
    </Load>
  );
}
