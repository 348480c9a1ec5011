import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, DraftContent } from '@/shared/api/draft-types';
import { registerUnits } from '../api/save-draft';
import { type Change, changesBetween } from '../model/changes';
import { contentOf, type Edit, mappingsOf } from '../model/content';
import { withSettled } from '../model/findings';
import { make, rebase, redo, startHistory, undo } from '../model/history';
import { mergeContents } from '../model/merge';
import { dropEdits, keptEdits } from './kept-edits';
import { useAutosave } from './use-autosave';

interface EditOptions {
  /** edits of one field that follow each other are undone together */
  field?: string;
  /** save at once: its answer settles the finding it repairs */
  soon?: boolean;
}

export type Review = ReturnType<typeof useReview>;

/** A draft under review: its content, how it is edited, saved, and brought together with others' edits. */
export function useReview(latest: Draft) {
  const { t } = useTranslation();
  const [start] = useState(() => startOf(latest));
  const [history, setHistory] = useState(() =>
    start.kept
      ? make(startHistory(start.base), t('import/edit/restored'), () => start.kept as DraftContent)
      : startHistory(start.base),
  );
  const [restored, setRestored] = useState(history.past.length > 0);
  const content = history.present;
  const autosave = useAutosave(start.saved, content);
  const { saved, settle, save, tryToSave } = autosave;
  const { draft } = saved;
  const [lost, setLost] = useState<Change[]>();

  const edit = useCallback(
    (what: string, change: Edit, { field, soon }: EditOptions = {}) => {
      setHistory((before) => make(before, what, change, field));
      if (soon) {
        setTimeout(tryToSave, 50);
      }
    },
    [tryToSave],
  );

  const takeOver = useCallback(
    (other: Draft, own?: DraftContent) => {
      const theirs = contentOf(other);
      const next = startHistory(theirs);
      dropEdits(other.id);
      settle({ draft: other, content: theirs });
      setHistory(own ? make(next, t('import/edit/reapplied'), () => own) : next);
      setRestored(false);
    },
    [settle, t],
  );

  useEffect(() => {
    // another person saved while nothing was edited here
    if (latest.version > draft.version && content === saved.content) {
      takeOver(latest);
    }
  }, [latest, draft.version, content, saved.content, takeOver]);

  const current = useRef(history);
  current.current = history;
  const register = useCallback(
    async (wanted: string[]) => {
      const before = await save();
      // a finding may still tell of a name that an edit has just merged into another
      const missing = before.units.filter(({ unit }) => !unit).map(({ name }) => name);
      const names = wanted.filter((name) => missing.includes(name));
      if (names.length === 0) {
        return 0;
      }
      const after = await registerUnits(before.id, before.version, names);
      const added = mappingsOf(after).filter(({ name }) => names.includes(name));
      const mapped: Edit = (step) => ({
        ...step,
        mappings: [...step.mappings.filter(({ name }) => !names.includes(name)), ...added],
      });
      const next = rebase(current.current, mapped);
      setHistory(next);
      settle({ draft: after, content: next.present });
      return names.length;
    },
    [save, settle],
  );

  const own = useMemo(
    () => (autosave.theirs ? changesBetween(saved.content, content) : []),
    [autosave.theirs, saved.content, content],
  );
  const findings = useMemo(
    () => withSettled(draft.findings, content.settled),
    [draft.findings, content.settled],
  );

  return {
    draft,
    content,
    plan: content.plan,
    findings,
    readOnly: draft.state !== 'OPEN',
    phase: autosave.phase,
    refusal: autosave.refusal,
    dirty: content !== saved.content,
    save,
    tryToSave,
    edit,
    register,
    undoable: history.past.at(-1)?.what,
    redoable: history.future[0]?.what,
    undo: useCallback(() => setHistory(undo), []),
    redo: useCallback(() => setHistory(redo), []),
    restored,
    forgetRestored: useCallback(() => setRestored(false), []),
    conflict: autosave.phase === 'conflict' ? autosave.theirs : undefined,
    /** one's own edits since the last save */
    own,
    /** edits given up in a conflict, kept as text */
    lost,
    forgetLost: useCallback(() => setLost(undefined), []),
    takeTheirs: useCallback(
      (theirs: Draft) => {
        setLost(own);
        takeOver(theirs);
      },
      [own, takeOver],
    ),
    reapply: useCallback(
      (theirs: Draft) => takeOver(theirs, mergeContents(saved.content, content, contentOf(theirs))),
      [takeOver, saved.content, content],
    ),
  };
}

/** Begins with what the server has and, on top, what this browser could not save last time. */
function startOf(latest: Draft) {
  const kept = latest.state === 'OPEN' ? keptEdits(latest.id) : undefined;
  const base = contentOf(latest);
  const saved = { draft: latest, content: base };
  if (!kept) {
    return { saved, base };
  }
  const content =
    kept.version === latest.version ? kept.content : mergeContents(kept.base, kept.content, base);
  return { saved, base, kept: content };
}
