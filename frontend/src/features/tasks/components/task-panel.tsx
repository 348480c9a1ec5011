import type { ReactNode } from 'react';
import type { TaskDetail } from '@/shared/api/types';
import { Load } from '@/shared/ui/page-state';
import { useTask } from '../api/use-task';
import { TaskClaim } from './task-claim';
import { TaskHeader } from './task-header';
import { TaskWork } from './task-work';

interface Props {
  id: string;
  /** address of this task with the list beside it */
  page: string;
  /** whether the focus goes to its heading: the person came here from the list */
  focus: boolean;
  more?: (task: TaskDetail) => ReactNode;
  /** what stands below the task, such as what is said about its measure */
  below?: (task: TaskDetail) => ReactNode;
  onDone: () => void;
  onGone: () => void;
}

/** The chosen task beside the list, or on its own on a small screen. */
export function TaskPanel({ id, page, focus, more, below, onDone, onGone }: Props) {
  const task = useTask(id);
  return (
    <Load of={task}>
      {(data) => (
        <article className="task-panel">
          <TaskHeader task={data} focus={focus}>
            <TaskClaim task={data} />
            {more?.(data)}
          </TaskHeader>
          <TaskWork task={data} page={page} onDone={onDone} onGone={onGone} />
          {below?.(data)}
        </article>
      )}
    </Load>
  );
}
