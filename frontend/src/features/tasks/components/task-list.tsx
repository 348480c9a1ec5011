import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskSummary } from '@/shared/api/types';
import { Nothing } from '@/shared/ui/page-state';
import { TaskItem } from './task-item';
import { useListKeys } from './use-list-keys';

interface Props {
  tasks: TaskSummary[];
  chosen: string | undefined;
  linkTo: (id: string) => string;
  filtered: boolean;
  onClear: () => void;
  /** loads the next page; absent when there is none */
  more?: () => void;
  loadingMore: boolean;
}

export function TaskList(props: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list);

  if (props.tasks.length === 0) {
    return props.filtered ? (
      <Nothing title={t('tasks/emptyFiltered')}>
        <Button onClick={props.onClear}>{t('common/clear')}</Button>
      </Nothing>
    ) : (
      <Nothing title={t('tasks/empty')} hint={t('tasks/emptyHint')} />
    );
  }
  return (
    <>
      <ul ref={list} className="task-list" aria-label={t('tasks/list')}>
        {props.tasks.map((task) => (
          <TaskItem
            key={task.id}
            task={task}
            to={props.linkTo(task.id)}
            chosen={task.id === props.chosen}
          />
        ))}
      </ul>
      {props.more ? (
        <Button block loading={props.loadingMore} onClick={props.more}>
          {t('common/more')}
        </Button>
      ) : (
        <p className="muted list-end">{t('common/noMore')}</p>
      )}
    </>
  );
}
