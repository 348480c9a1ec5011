import type { ReactNode } from 'react';
import type { TaskDetail } from '@/shared/api/types';
import { Load } from '@/shared/ui/page-state';
import { useTask } from '../api/use-task';
import { TaskHeader } from './task-header';
import { TaskWork } from './task-work';

interface Props {
  id: string;
  more?: (task: TaskDetail) => ReactNode;
  /** what stands below the task, such as what is said about its measure */
  below?: (task: TaskDetail) => ReactNode;
  onDone: () => void;
  onGone: () => void;
}

/** The chosen task beside the list, or on its own on a small screen. */
export function TaskPanel({ id, more, below, onDone, onGone }: Props) {
  const task = useTask(id);
  return (
    <Load of={task}>
      {(data) => (
        <article className="task-panel">
          <TaskHeader task={data}>{more?.(data)}</TaskHeader>
          <TaskWork task={data} onDone={onDone} onGone={onGone} />
          {below?.(data)}
        </article>
      )}
    </Load>
  );
}
