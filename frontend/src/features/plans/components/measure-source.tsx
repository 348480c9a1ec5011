import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SourceLine, SourcePlace } from '@/shared/api/types';
import { Load } from '@/shared/ui/page-state';
import { useSource } from '../api/use-source';
import { markedPieces } from '../model/marked-pieces';
import './measure-source.css';

/** The measure where it stands in the document it was read from, with the lines around it. */
export function MeasureSource({ plan, number }: { plan: string; number: string }) {
  const { t } = useTranslation();
  return (
    <section className="panel source" aria-label={t('record/source/title')}>
      <h2>{t('record/source/title')}</h2>
      <Load of={useSource(plan, number)}>{(source) => <Excerpts of={source} />}</Load>
    </section>
  );
}

function Excerpts({ of: { fileName, review, excerpts } }: { of: SourcePlace }) {
  const { t } = useTranslation();
  if (excerpts.length === 0) {
    return <p className="muted">{t('record/source/none')}</p>;
  }
  return (
    <>
      <p className="muted">
        {fileName && t('record/source/from', { name: fileName })}
        {review && (
          <>
            {' · '}
            <Link to={`/import/${review}`}>{t('record/source/open')}</Link>
          </>
        )}
      </p>
      {excerpts.map(({ firstLine, lines }) => (
        // scrolled by keys where it is long
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <figure key={firstLine} className="excerpt" tabIndex={0}>
          <figcaption className="muted">
            {t('record/source/lines', { from: firstLine, to: firstLine + lines.length - 1 })}
          </figcaption>
          {lines.map((line, at) => (
            // lines of a document stay where they are
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Line key={at} line={line} />
          ))}
        </figure>
      ))}
    </>
  );
}

function Line({ line }: { line: SourceLine }) {
  const { t } = useTranslation();
  return (
    <p className={line.marks.length > 0 ? 'excerpt-line' : 'excerpt-line muted'}>
      {markedPieces(line).map(({ from, text, kinds: [kind] }) =>
        kind ? (
          <mark key={from} className={`read-${kind}`} title={t(`record/source/kind/${kind}`)}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}
