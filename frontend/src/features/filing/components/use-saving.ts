import { useCallback, useEffect, useRef, useState } from 'react';
import { onLeave } from '@/shared/api/on-leave';
import type { TaskDraft } from '@/shared/api/types';
import { type Keeping, keep } from '../api/filing';
import type { Drafts, Row } from '../model/types';

const pause = 800;

/** By task: what another device had saved and had to give way to what stands here. */
export type Replaced = Record<string, TaskDraft>;

/**
 * Saves the drafts of the rows that are touched, a moment after the last key and when the page is
 * left, many in one request. The newest wins; what it replaced unseen is handed out.
 */
export function useSaving(rows: Row[], drafts: Drafts) {
  const [first] = useState(rows);
  const versions = useRef(new Map(first.map(({ task, draft }) => [task, draft?.version ?? null])));
  // of an earlier visit, when there was no time or no connection to save it
  const waiting = useRef(new Set(tasksKept(first, drafts)));
  const last = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [savedAt, setSavedAt] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [replaced, setReplaced] = useState<Replaced>({});

  const save = useCallback(
    async (leaving: boolean) => {
      const sent: Keeping[] = [...waiting.current].map((task) => ({
        task,
        answers: drafts.read(task) ?? null,
        base: versions.current.get(task) ?? null,
      }));
      waiting.current.clear();
      if (sent.length === 0) {
        return;
      }
      try {
        const results = await keep(sent, leaving);
        for (const [at, { task, draft, problem }] of results.entries()) {
          if (problem) {
            continue; // what was typed stays in the browser
          }
          versions.current.set(task, draft?.version ?? null);
          // what was typed meanwhile is still to be saved
          if (same(drafts.read(task), sent[at]?.answers)) {
            drafts.drop(task);
          }
          setSavedAt((before) => draft?.savedAt ?? before);
        }
        const gaveWay = results.flatMap(({ task, replaced }) =>
          replaced ? [[task, replaced]] : [],
        );
        setReplaced((before) => ({ ...before, ...Object.fromEntries(gaveWay) }));
        // of a row that is gone the words are shown for copying
        setFailed(results.some(({ problem }) => problem && problem.status !== 404));
      } catch {
        for (const { task } of sent) {
          waiting.current.add(task);
        }
        setFailed(true);
      }
    },
    [drafts],
  );

  const flush = useCallback(
    (leaving = false) => {
      clearTimeout(timer.current);
      // when the page goes there is no time to wait for the one before
      const saved = leaving ? save(true) : last.current.then(() => save(false));
      for (const task of waiting.current) {
        drafts.saving(task, saved);
      }
      last.current = saved;
    },
    [save, drafts],
  );

  const touched = useCallback(
    (tasks: string[]) => {
      if (tasks.length > 0) {
        for (const task of tasks) {
          waiting.current.add(task);
        }
        clearTimeout(timer.current);
        timer.current = setTimeout(flush, pause);
      }
    },
    [flush],
  );

  useEffect(() => {
    flush();
    const again = () => flush();
    window.addEventListener('online', again);
    const stop = onLeave(() => flush(true));
    return () => {
      window.removeEventListener('online', again);
      stop();
      flush();
    };
  }, [flush]);

  return { touched, savedAt, failed, replaced, settle: () => setReplaced({}) };
}

function tasksKept(rows: Row[], drafts: Drafts): string[] {
  return rows.map(({ task }) => task).filter((task) => drafts.read(task));
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
