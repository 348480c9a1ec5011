import { memo } from 'react';
import type { Run, Sentence } from '@/shared/api/report-types';

interface Props {
  sentence: Sentence;
  /** its place in the body */
  at: number;
  /** whether the tab key stops at it; the arrows go on from there */
  stop: boolean;
  open: boolean;
  remarked: boolean;
}

/** A sentence. One that rests on something can be pressed: the paper around hears it. */
export const SentenceView = memo(function SentenceView(props: Props) {
  const { sentence, at, stop, open, remarked } = props;
  const words = sentence.runs.map((run, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no names and do not move
    <RunView key={n} run={run} />
  ));
  if (sentence.sources.length === 0) {
    return <>{words}</>;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button breaks no lines
    <span
      role="button"
      tabIndex={stop ? 0 : -1}
      className={remarked ? 'sentence remarked' : 'sentence'}
      data-sentence={at}
      aria-haspopup="dialog"
      aria-expanded={open}
    >
      {words}
    </span>
  );
});

function RunView({ run }: { run: Run }) {
  switch (run.type) {
    case 'figure':
      return (
        <span className="figure-field" data-key={run.key}>
          {run.text}
        </span>
      );
    case 'quote':
      return <q className="quoted">{run.text}</q>;
    default:
      return <>{run.text}</>;
  }
}
