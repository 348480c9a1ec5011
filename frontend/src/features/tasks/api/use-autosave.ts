import { useCallback, useEffect, useRef, useState } from 'react';
import { http } from '@/shared/api/http';
import { onLeave } from '@/shared/api/on-leave';
import type { KeptDraft, TaskDraft } from '@/shared/api/types';
import { dropDraft, keepDraft, readDraft, type Values } from '../model/draft';
import { lastSaving, saving } from './savings';

const pause = 800;

/**
 * Saves what is typed, a moment after the last key, and when the page is left. Until the server has
 * it, it lies in the browser. The newest wins; what it replaced unseen is handed out.
 */
export function useAutosave(task: string, found: TaskDraft | null) {
  const version = useRef(found?.version ?? null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [savedAt, setSavedAt] = useState(found?.savedAt);
  const [failed, setFailed] = useState(false);
  const [replaced, setReplaced] = useState<TaskDraft | null>(null);

  const save = useCallback(
    async (leaving: boolean) => {
      clearTimeout(timer.current);
      const answers = readDraft(task);
      if (!answers) {
        return;
      }
      try {
        const kept = await http.put<KeptDraft>(
          `/api/tasks/${task}/draft`,
          { answers, base: version.current },
          leaving,
        );
        version.current = kept.draft.version;
        setSavedAt(kept.draft.savedAt);
        setFailed(false);
        if (kept.replaced) {
          setReplaced(kept.replaced);
        }
        // what was typed meanwhile is still to be saved
        if (JSON.stringify(readDraft(task)) === JSON.stringify(answers)) {
          dropDraft(task);
        }
      } catch {
        setFailed(true);
      }
    },
    [task],
  );

  const flush = useCallback(
    (leaving = false) => {
      // when the page goes there is no time to wait for the one before
      const saved = leaving ? save(true) : lastSaving(task).then(() => save(false));
      saving(task, saved);
      return saved;
    },
    [save, task],
  );

  const typed = useCallback(
    (values: Values) => {
      keepDraft(task, values);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [task, flush],
  );

  useEffect(() => {
    // of an earlier visit, when there was no time or no connection to save it
    void flush();
    const again = () => void flush();
    window.addEventListener('online', again);
    const stop = onLeave(() => void flush(true));
    return () => {
      window.removeEventListener('online', again);
      stop();
      void flush();
    };
  }, [flush]);

  /** What another device saved later, if nothing here is waiting to be saved. */
  const newer = useCallback(
    (draft: TaskDraft | null) => {
      if (!draft || draft.version <= (version.current ?? 0) || readDraft(task)) {
        return undefined;
      }
      version.current = draft.version;
      setSavedAt(draft.savedAt);
      return draft.answers as Values;
    },
    [task],
  );

  return { typed, flush, newer, savedAt, failed, replaced, settle: () => setReplaced(null) };
}
