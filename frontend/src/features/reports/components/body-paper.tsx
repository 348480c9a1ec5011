import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyReport, Sentence } from '@/shared/api/report-types';
import { partsOf, sentencesOf } from '../model/body';
import { documentDate } from '../model/document-date';
import { neighbour } from '../model/neighbour';
import { BodyBlocks } from './body-blocks';
import { type NotePlace, SentenceNote } from './sentence-note';
import './body.css';
import './reports.css';
import { PaperNotes } from './paper-notes';

const noteWidth = 380;
const nothing: ReadonlySet<number> = new Set();

interface Props {
  report: BodyReport;
  /** places of sentences that somebody remarked on */
  remarked?: ReadonlySet<number>;
  /** what can be done with a sentence, below what it rests on */
  note?: (sentence: Sentence) => ReactNode;
}

interface Opened {
  at: number;
  place: NotePlace;
}

/** A report as the document that it will be: every sentence says what it rests on when pressed. */
export function BodyPaper({ report, remarked = nothing, note }: Props) {
  const { t } = useTranslation();
  const { body } = report;
  const frame = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const parts = useMemo(() => partsOf(body), [body]);
  const sentences = useMemo(() => sentencesOf(body), [body]);
  const sentence = opened ? sentences[opened.at] : undefined;

  const press = (pressed: EventTarget) => {
    const found = (pressed as Element).closest<HTMLElement>('[data-sentence]');
    if (found && frame.current && !window.getSelection()?.toString()) {
      const at = Number(found.dataset.sentence);
      setOpened(opened?.at === at ? null : { at, place: below(found, frame.current) });
    }
  };

  const close = useCallback(() => {
    setOpened((now) => {
      const from = frame.current?.querySelector<HTMLElement>(`[data-sentence="${now?.at}"]`);
      from?.focus({ preventScroll: true });
      return null;
    });
  }, []);

  const onKey = (event: KeyboardEvent) => {
    const from = event.target as HTMLElement;
    if (!from.dataset.sentence) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(from);
      return;
    }
    const next = neighbour(from, event.key);
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  const [said, ...annexes] = parts;
  const { masthead } = body;
  return (
    <div className="body-frame" ref={frame}>
      <article
        className="paper body-paper"
        lang="zh-CN"
        aria-label={masthead.title}
        onClick={(event) => press(event.target)}
        onKeyDown={onKey}
      >
        <header className="paper-head">
          <p className="paper-name">{masthead.issuer}</p>
          <p className="body-issue">
            {masthead.year}年第{masthead.number}期
          </p>
          <p className="paper-line">
            <span>{masthead.signature}</span>
            <time dateTime={masthead.date}>{documentDate(masthead.date)}</time>
          </p>
          <h2>{masthead.title}</h2>
        </header>
        <PaperNotes of={report} />
        <p className="body-recipient">{masthead.recipient}：</p>
        {said && (
          <BodyBlocks blocks={said.placed} top={3} open={opened?.at ?? null} remarked={remarked} />
        )}
        <footer className="body-signature">
          <p>{masthead.signature}</p>
          <p>{documentDate(masthead.date)}</p>
        </footer>
        {annexes.map(({ title, placed }, at) => (
          <section key={title} className="body-annex" aria-label={title}>
            <h3>
              <small>{t('review/annex', { number: annexes.length > 1 ? at + 1 : '' })}</small>
              {title}
            </h3>
            <BodyBlocks blocks={placed} top={4} open={opened?.at ?? null} remarked={remarked} />
          </section>
        ))}
        {report.contentHash && (
          <footer className="paper-seal muted">
            {report.approvedBy && (
              <span>{t('reporting/approvedBy', { by: report.approvedBy })}</span>
            )}
            <span title={t('reporting/hashHint')}>
              {t('reporting/hash')} <code>{report.contentHash}</code>
            </span>
          </footer>
        )}
      </article>
      {opened && sentence && (
        <SentenceNote
          key={opened.at}
          report={report.id}
          sentence={sentence}
          place={opened.place}
          onClose={close}
        >
          {note?.(sentence)}
        </SentenceNote>
      )}
    </div>
  );
}

/** Below the last line of a sentence, within the paper. */
function below(sentence: HTMLElement, frame: HTMLElement): NotePlace {
  const lines = sentence.getClientRects();
  const line = lines[lines.length - 1] ?? sentence.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  const most = Math.max(0, around.width - noteWidth - 8);
  return {
    top: line.bottom - around.top + 6,
    left: Math.min(most, Math.max(8, line.left - around.left)),
  };
}
