import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftContent } from '@/shared/api/draft-types';
import { keys } from '@/shared/api/keys';
import { isProblem, Problem } from '@/shared/api/problem';
import { saveDraft } from '../api/save-draft';
import { fetchDraft } from '../api/use-draft';
import { contentOf } from '../model/content';
import { formOf } from '../model/form';
import { same } from '../model/same';
import { dropEdits, keepEdits } from './kept-edits';

export type SavePhase = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused' | 'conflict';

const pause = 1_000;
const retry = 5_000;

/** What the server has: its answer, and the content that answer is about. */
interface Saved {
  draft: Draft;
  content: DraftContent;
}

/** Saves what is edited once the editing pauses, again when the server could not be reached. */
export function useAutosave(start: Saved, content: DraftContent) {
  const queries = useQueryClient();
  const [saved, setSaved] = useState(start);
  const [phase, setPhase] = useState<Exclude<SavePhase, 'saved' | 'unsaved'>>();
  const [refusal, setRefusal] = useState<unknown>();
  const [theirs, setTheirs] = useState<Draft>();
  const now = useRef({ saved: start, content });
  const running = useRef<Promise<Draft>>(undefined);
  now.current.content = content;
  const dirty = content !== saved.content;
  const { id } = start.draft;

  const settle = useCallback(
    (next: Saved) => {
      now.current.saved = next;
      setSaved(next);
      setPhase(undefined);
      setRefusal(undefined);
      queries.setQueryData(keys.draft(id), next.draft);
      if (now.current.content === next.content) {
        dropEdits(id);
      }
      return next.draft;
    },
    [queries, id],
  );

  const send = useCallback(async (): Promise<Draft> => {
    const sent = now.current.content;
    const { draft, content: before } = now.current.saved;
    const form = formOf(sent, before);
    setPhase('saving');
    try {
      return settle({ draft: await saveDraft(id, draft.version, form), content: sent });
    } catch (error) {
      if (isProblem(error, 'draft-changed')) {
        const other = await fetchDraft(id).catch(() => undefined);
        if (other && same(formOf(contentOf(other), before), form)) {
          // our own save, whose answer was lost on the way
          return settle({ draft: other, content: sent });
        }
        setTheirs(other);
        setPhase(other ? 'conflict' : 'offline');
      } else {
        setPhase(mayPass(error) ? 'offline' : 'refused');
        setRefusal(error);
      }
      throw error;
    }
  }, [id, settle]);

  /** Waits for what is under way and saves what is left; gives the draft as it then stands. */
  const save = useCallback(async (): Promise<Draft> => {
    await running.current?.catch(() => undefined);
    const { saved: before, content: latest } = now.current;
    if (latest === before.content) {
      return before.draft;
    }
    running.current ??= send().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [send]);

  const tryToSave = useCallback(() => save().catch(() => undefined), [save]);
  const waits = phase === 'conflict';

  useEffect(() => {
    if (!dirty) {
      return;
    }
    const { draft, content: base } = now.current.saved;
    keepEdits(id, { version: draft.version, base, content });
    if (!waits) {
      const timer = setTimeout(tryToSave, pause);
      return () => clearTimeout(timer);
    }
  }, [dirty, content, id, waits, tryToSave]);

  useEffect(() => {
    if (phase === 'offline') {
      const timer = setInterval(tryToSave, retry);
      window.addEventListener('online', tryToSave);
      return () => {
        clearInterval(timer);
        window.removeEventListener('online', tryToSave);
      };
    }
  }, [phase, tryToSave]);

  useEffect(() => {
    if (dirty) {
      const warn = (event: BeforeUnloadEvent) => event.preventDefault();
      window.addEventListener('beforeunload', warn);
      return () => window.removeEventListener('beforeunload', warn);
    }
  }, [dirty]);

  useEffect(() => () => void tryToSave(), [tryToSave]);

  return {
    saved,
    phase: phase ?? (dirty ? 'unsaved' : 'saved'),
    refusal,
    theirs,
    save,
    tryToSave,
    settle,
  } as const;
}

function mayPass(error: unknown): boolean {
  return !(error instanceof Problem) || error.status === 0 || error.status >= 500;
}
