import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { PlanRef, TaskDetail } from '@/shared/api/types';
import { Load, Loading, Nothing } from '@/shared/ui/page-state';
import { useFilters } from '@/shared/ui/use-filters';
import { useMedia, wide } from '@/shared/ui/use-media';
import { useTasks } from '../api/use-tasks';
import { taskAfter } from '../model/task-after';
import { TaskFilters } from './task-filters';
import { TaskList } from './task-list';
import './tasks.css';

// with its forms it is most of the page's weight, and the list is there first
const TaskPanel = lazy(async () => ({ default: (await import('./task-panel')).TaskPanel }));

interface Props {
  plans: PlanRef[];
  /** what else can be done with a task */
  more?: (task: TaskDetail) => ReactNode;
}

/** List and chosen task side by side, or one after the other where there is no room. */
export function TaskDesk({ plans, more }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { taskId } = useParams();
  const both = useMedia(wide);
  const filters = useFilters('light', 'plan', 'kind');
  const list = useTasks(filters.values);
  const tasks = list.data?.pages.flatMap(({ items }) => items) ?? [];

  const linkTo = (id?: string) => `/tasks${id ? `/${id}` : ''}${filters.search}`;
  const goOn = () => navigate(linkTo(both ? taskAfter(tasks, taskId) : undefined));

  return (
    <div className="task-desk">
      {(both || !taskId) && (
        <section className="task-desk-list" aria-label={t('tasks/list')}>
          <TaskFilters
            values={filters.values}
            set={filters.set}
            totals={list.data?.pages[0]?.totals}
            plans={plans}
          />
          <Load of={list}>
            {() => (
              <TaskList
                tasks={tasks}
                chosen={taskId}
                linkTo={linkTo}
                filtered={filters.search !== ''}
                onClear={filters.clear}
                more={list.hasNextPage ? () => list.fetchNextPage() : undefined}
                loadingMore={list.isFetchingNextPage}
              />
            )}
          </Load>
        </section>
      )}
      {taskId && (
        <section className="task-desk-detail" aria-label={t('tasks/detail')}>
          {!both && (
            <Button type="text" icon={<ArrowLeftOutlined />} onClick={() => navigate(linkTo())}>
              {t('tasks/backToList')}
            </Button>
          )}
          <Suspense fallback={<Loading />}>
            <TaskPanel key={taskId} id={taskId} more={more} onDone={goOn} onGone={goOn} />
          </Suspense>
        </section>
      )}
      {both && !taskId && tasks.length > 0 && (
        <section className="task-desk-detail">
          <Nothing title={t('tasks/choose')} hint={t('tasks/chooseHint')} />
        </section>
      )}
    </div>
  );
}
