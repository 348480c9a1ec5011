import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { Button } from 'antd';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskSummary } from '@/shared/api/types';
import { Nothing } from '@/shared/ui/page-state';
import { useMedia, wide } from '@/shared/ui/use-media';
import { useShortcuts } from '@/shared/ui/use-shortcuts';
import { TaskItem } from './task-item';

interface Props {
  tasks: TaskSummary[];
  /** how many there are, loaded or not */
  total: number;
  chosen: string | undefined;
  linkTo: (id: string) => string;
  filtered: boolean;
  onClear: () => void;
  /** loads the next page; absent when there is none */
  more?: () => void;
  loadingMore: boolean;
}

const height = 104;
const ahead = 8;

/** The tasks, as many drawn as fit; further pages come as one scrolls. */
export function TaskList(props: Props) {
  const { t } = useTranslation();
  const both = useMedia(wide);
  if (props.tasks.length === 0) {
    return props.filtered ? (
      <Nothing title={t('tasks/emptyFiltered')}>
        <Button onClick={props.onClear}>{t('common/clear')}</Button>
      </Nothing>
    ) : (
      <Nothing title={t('tasks/empty')} hint={t('tasks/emptyHint')} />
    );
  }
  return both ? <InPanel {...props} /> : <InPage {...props} />;
}

/** Beside the task, with a scroll bar of its own. */
function InPanel(props: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const keep = useRef<number>(-1);
  const rows = useVirtualizer({
    ...common(props, keep),
    getScrollElement: () => scroll.current,
  });
  return (
    <div ref={scroll} className="task-scroll">
      <Rows {...props} rows={rows} keep={keep} start={0} />
    </div>
  );
}

/** On a small screen the page scrolls, as people's thumbs expect. */
function InPage(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState(0);
  const keep = useRef<number>(-1);
  // the filters above open and close, and move the list
  useLayoutEffect(() => {
    setStart((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({ ...common(props, keep), scrollMargin: start });
  return (
    <div ref={place}>
      <Rows {...props} rows={rows} keep={keep} start={start} />
    </div>
  );
}

function common({ tasks }: Props, keep: RefObject<number>) {
  return {
    count: tasks.length,
    estimateSize: () => height,
    overscan: ahead,
    gap: 8,
    getItemKey: (at: number) => tasks[at]?.id ?? at,
    // the row that has the focus stays, however far one scrolls, or the focus would be lost
    rangeExtractor: ({ startIndex, endIndex, overscan, count }: Range) => {
      const from = Math.max(startIndex - overscan, 0);
      const to = Math.min(endIndex + overscan, count - 1);
      const shown = Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at);
      const kept = keep.current;
      if (kept < 0 || kept >= count || (kept >= from && kept <= to)) {
        return shown;
      }
      return kept < from ? [kept, ...shown] : [...shown, kept];
    },
  };
}

interface Range {
  startIndex: number;
  endIndex: number;
  overscan: number;
  count: number;
}

interface RowsProps extends Props {
  // biome-ignore lint/suspicious/noExplicitAny: a window or an element scrolls
  rows: Virtualizer<any, Element>;
  keep: RefObject<number>;
  start: number;
}

function Rows({ rows, keep, start, ...props }: RowsProps) {
  const { tasks, total, chosen, linkTo, more, loadingMore } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  const place = tasks.findIndex(({ id }) => id === chosen);

  useEffect(() => {
    if (last >= tasks.length - ahead && more && !loadingMore) {
      more();
    }
  }, [last, tasks.length, more, loadingMore]);

  useEffect(() => {
    if (place >= 0) {
      rows.scrollToIndex(place, { align: 'auto' });
    }
  }, [place, rows]);

  function move(step: 1 | -1) {
    const focused = document.activeElement?.closest<HTMLElement>('[data-task]')?.dataset.task;
    const from = tasks.findIndex(({ id }) => id === (focused ?? chosen));
    const to = Math.min(Math.max(from + step, 0), tasks.length - 1);
    keep.current = to;
    rows.scrollToIndex(to, { align: 'auto' });
    focus(to);
  }

  function focus(at: number, tries = 5) {
    const link = list.current?.querySelector<HTMLElement>(`[data-task="${tasks[at]?.id}"]`);
    if (link) {
      link.focus({ preventScroll: true });
    } else if (tries > 0) {
      requestAnimationFrame(() => focus(at, tries - 1));
    }
  }

  useShortcuts({ j: () => move(1), k: () => move(-1) });

  return (
    <>
      <ul
        ref={list}
        className="task-list"
        aria-label={t('tasks/list')}
        style={{ height: rows.getTotalSize() }}
        onFocus={({ target }) => {
          const { index } = target.closest<HTMLElement>('[data-index]')?.dataset ?? {};
          keep.current = Number(index ?? -1);
        }}
      >
        {shown.map(({ index, key, start: top }) => {
          const task = tasks[index];
          return (
            task && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={Math.max(total, tasks.length)}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${top - start}px)` }}
              >
                <TaskItem task={task} to={linkTo(task.id)} chosen={task.id === chosen} />
              </li>
            )
          );
        })}
      </ul>
      <p className="muted list-end">{t(more ? 'common/loading' : 'common/noMore')}</p>
    </>
  );
}
