import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import { onLeave } from '@/shared/api/on-leave';
import { isProblem } from '@/shared/api/problem';
import type { Block, Masthead } from '@/shared/api/report-types';
import { dropKept, type Kept, keep } from '../model/kept';

/** Each saving is a revision that stays, so it waits for a pause in thought, not in typing. */
const pause = 5_000;
const again = 20_000;

export type SavingState = 'clean' | 'typed' | 'saving' | 'failed' | 'conflict';

export interface Edited {
  masthead: Masthead;
  blocks: Block[];
}

/**
 * Saves what is typed after a pause, when asked, and when the page is left. Until the server has it,
 * it lies in the browser. When somebody else saved first it stops, and waits to be told what to do.
 */
export function useSaving(report: number, opened: number, read: () => Edited & { doc: unknown }) {
  const queries = useQueryClient();
  const revision = useRef(opened);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());
  const changes = useRef(0);
  const stopped = useRef(false);
  const [state, setState] = useState<SavingState>('clean');
  const [savedAt, setSavedAt] = useState<Date>();
  const [error, setError] = useState<unknown>(null);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (changes.current === 0 || stopped.current) {
      return;
    }
    const sent = changes.current;
    const { masthead, blocks } = read();
    setState('saving');
    try {
      const form = { revision: revision.current, masthead, blocks };
      const saved = await http.put<{ revision: number }>(`/api/reports/${report}/body`, form);
      revision.current = saved.revision;
      setSavedAt(new Date());
      setError(null);
      if (changes.current === sent) {
        changes.current = 0;
        dropKept(report);
        setState('clean');
      } else {
        setState('typed');
        timer.current = setTimeout(() => void flush.current(), pause);
      }
      void queries.invalidateQueries({ queryKey: keys.reports });
    } catch (problem) {
      setError(problem);
      stopped.current = isProblem(problem, 'report-edited-meanwhile');
      setState(stopped.current ? 'conflict' : 'failed');
      if (!stopped.current) {
        timer.current = setTimeout(() => void flush.current(), again);
      }
    }
  }, [report, read, queries]);

  // one after the other, or the second would stand on a revision that is over
  const flush = useRef(() => Promise.resolve());
  flush.current = () => {
    running.current = running.current.then(save);
    return running.current;
  };

  const typed = useCallback(() => {
    changes.current += 1;
    const { masthead, doc } = read();
    keep(report, { revision: revision.current, masthead, doc } satisfies Kept);
    if (stopped.current) {
      return;
    }
    setState('typed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush.current(), pause);
  }, [report, read]);

  /** Goes on from what somebody else saved; what is here is saved over it. */
  const goOnFrom = useCallback((newest: number) => {
    revision.current = newest;
    stopped.current = false;
    return flush.current();
  }, []);

  useEffect(() => {
    const stop = onLeave(() => void flush.current());
    return () => {
      stop();
      void flush.current();
    };
  }, []);

  const saveNow = useCallback(() => flush.current(), []);
  return { state, savedAt, error, typed, saveNow, goOnFrom };
}
