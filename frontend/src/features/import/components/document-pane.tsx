import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HighlightKind, Place } from '@/shared/api/draft-types';
import { chunksOf, lineAt, linesOf } from '../model/document';
import { marksByChunk } from '../model/marks';
import { useReviewed } from '../review/review-context';
import { AddFromSelection } from './add-from-selection';
import { DocumentChunk } from './document-chunk';
import { Legend } from './legend';
import './document.css';

/** The document as it was read: every found piece is marked, and leads to what was made of it. */
export function DocumentPane() {
  const { t } = useTranslation();
  const { draft, plan, findings, readOnly, view } = useReviewed();
  const page = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<HighlightKind[]>([]);
  const { text, highlights } = draft;
  const lines = useMemo(() => linesOf(text, highlights), [text, highlights]);
  const chunks = useMemo(() => chunksOf(lines), [lines]);
  const marks = useMemo(() => marksByChunk(chunks, findings), [chunks, findings]);
  const chosen = plan.measures.find(({ id }) => id === view.measure)?.origins;
  const { flash, pane } = view;

  useEffect(() => {
    if (flash && pane) {
      reveal(page.current, lineAt(lines, flash.place.offset));
    }
  }, [flash, pane, lines]);

  const { open } = useOpenMeasure();
  return (
    <section className="document" aria-label={t('import/document')}>
      <Legend highlights={highlights} hidden={hidden} onChange={setHidden} />
      <div
        ref={page}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by keyboard
        tabIndex={0}
        role="document"
        aria-label={t('import/text')}
        className={['document-page', ...hidden.map((kind) => `hide-${kind}`)].join(' ')}
      >
        {chunks.map((chunk, index) => (
          <DocumentChunk
            key={chunk.first}
            chunk={chunk}
            marks={marks[index]}
            chosen={chosen?.some((id) => chunk.origins.has(id)) ? chosen : undefined}
            flash={touches(flash?.place, chunk) ? flash?.place : undefined}
            onOpen={open}
          />
        ))}
      </div>
      {!readOnly && <AddFromSelection page={page} />}
    </section>
  );
}

/** Opens the measure a highlight belongs to; of several, the next each time. */
function useOpenMeasure() {
  const { plan, view } = useReviewed();
  const current = useRef({ plan, view });
  current.current = { plan, view };
  const open = useCallback((origins: string[]) => {
    const { plan: now, view: shown } = current.current;
    const owners = now.measures.filter((measure) =>
      measure.origins.some((origin) => origins.includes(origin)),
    );
    const next = owners[(owners.findIndex(({ id }) => id === shown.measure) + 1) % owners.length];
    if (next) {
      shown.openMeasure(next.id);
    }
  }, []);
  return { open };
}

function touches(place: Place | undefined, { lines }: { lines: { at: number; length: number }[] }) {
  const [first, last] = [lines[0], lines.at(-1)];
  return (
    place !== undefined &&
    first !== undefined &&
    last !== undefined &&
    place.offset <= last.at + last.length &&
    place.offset + place.length >= first.at
  );
}

/** Twice: what was not drawn yet has only a guessed height the first time. */
function reveal(page: HTMLElement | null, line: number): void {
  const scroll = () =>
    page?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'center' });
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}
