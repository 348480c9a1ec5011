import { ArrowLeftOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useLetters } from '@/shared/api/outbox';
import type { PlanRef, TaskDetail } from '@/shared/api/types';
import { Load, Loading, Nothing } from '@/shared/ui/page-state';
import { useFilters } from '@/shared/ui/use-filters';
import { useMedia, wide } from '@/shared/ui/use-media';
import { useShortcuts } from '@/shared/ui/use-shortcuts';
import { useNextTask } from '../api/use-task';
import { filterNames, useTasks } from '../api/use-tasks';
import { useStandardView } from '../api/use-views';
import { withoutHeld } from '../model/held-tasks';
import { taskAfter } from '../model/task-after';
import { SavedViews } from './saved-views';
import { TaskFilters } from './task-filters';
import { TaskList } from './task-list';
import './tasks.css';

// with its forms the task is most of the page's weight, and the list is there first
const KeyHelp = lazy(async () => ({ default: (await import('./key-help')).KeyHelp }));
const TaskPanel = lazy(async () => ({ default: (await import('./task-panel')).TaskPanel }));

interface Props {
  plans: PlanRef[];
  /** what else can be done with a task */
  more?: (task: TaskDetail) => ReactNode;
  /** what stands below it */
  below?: (task: TaskDetail) => ReactNode;
}

/** List and chosen task side by side, or one after the other where there is no room. */
export function TaskDesk({ plans, more, below }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { taskId } = useParams();
  const both = useMedia(wide);
  const search = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  const filters = useFilters(...filterNames);
  const list = useTasks(filters.values);
  const letters = useLetters();
  const seen = useMemo(() => withoutHeld(list.data, letters), [list.data, letters]);
  const tasks = useMemo(() => seen?.pages.flatMap(({ items }) => items) ?? [], [seen]);
  const first = seen?.pages[0];

  const linkTo = (id?: string) => `/tasks${id ? `/${id}` : ''}${filters.search}`;
  const next = both && taskId ? taskAfter(tasks, taskId) : undefined;
  const goOn = () => navigate(linkTo(next));
  const apply = (query: string) => navigate(`/tasks${query && `?${query}`}`, { replace: true });
  useStandardView(!taskId && !filters.search, apply);
  const moved = useMoved(taskId);
  useNextTask(next);
  useEffect(() => {
    if (taskId && !both) {
      // the page was scrolled through the list
      window.scrollTo(0, 0);
    }
  }, [taskId, both]);

  useShortcuts({
    '/': () => {
      search.current?.focus();
      search.current?.select();
    },
    '?': () => setHelp(true),
  });

  return (
    <div className="task-desk">
      {(both || !taskId) && (
        <section className="task-desk-list" aria-label={t('tasks/list')}>
          <TaskFilters
            values={filters.values}
            set={filters.set}
            totals={first?.totals}
            facets={first?.facets}
            plans={plans}
            search={search}
          >
            <SavedViews query={filters.search.slice(1)} apply={apply} />
            <Button
              type="text"
              className="from-tablet"
              icon={<QuestionCircleOutlined />}
              aria-label={t('desk/keys/title')}
              onClick={() => setHelp(true)}
            />
          </TaskFilters>
          <p className="sr-only" role="status">
            {first && t('desk/found', { count: first.totals.all })}
          </p>
          <Load of={list}>
            {() => (
              <TaskList
                tasks={tasks}
                total={countOf(first?.totals, filters.values.light)}
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
            <TaskPanel
              key={taskId}
              id={taskId}
              page={linkTo(taskId)}
              focus={moved}
              more={more}
              below={below}
              onDone={goOn}
              onGone={goOn}
            />
          </Suspense>
        </section>
      )}
      {both && !taskId && tasks.length > 0 && (
        <section className="task-desk-detail">
          <Nothing title={t('tasks/choose')} hint={t('tasks/chooseHint')} />
        </section>
      )}
      {help && (
        <Suspense fallback={null}>
          <KeyHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Whether the person went to this task from another place of the desk, and so has to be led there. */
function useMoved(taskId: string | undefined): boolean {
  const begun = useRef(taskId);
  const [moved, setMoved] = useState(false);
  useEffect(() => setMoved((before) => before || begun.current !== taskId), [taskId]);
  return moved || begun.current !== taskId;
}

function countOf(
  totals: { all: number; overdue: number; dueSoon: number; onTime: number } | undefined,
  light: string | undefined,
): number {
  const { all = 0, overdue = 0, dueSoon = 0, onTime = 0 } = totals ?? {};
  return { OVERDUE: overdue, DUE_SOON: dueSoon, ON_TIME: onTime }[light ?? ''] ?? all;
}
