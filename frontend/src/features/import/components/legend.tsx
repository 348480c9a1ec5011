import { useTranslation } from 'react-i18next';
import type { Highlight, HighlightKind } from '@/shared/api/draft-types';

const kinds: HighlightKind[] = [
  'heading',
  'section',
  'number',
  'title',
  'text',
  'unit',
  'deadline',
  'recurrence',
  'target',
  'goal',
  'safeguard',
];

interface Props {
  highlights: Highlight[];
  hidden: HighlightKind[];
  onChange: (hidden: HighlightKind[]) => void;
}

/** What the colours mean; each can be switched off to see the others better. */
export function Legend({ highlights, hidden, onChange }: Props) {
  const { t } = useTranslation();
  const there = new Set(highlights.map(({ kind }) => kind));
  return (
    <fieldset className="legend">
      <legend className="sr-only">{t('import/legend')}</legend>
      {kinds
        .filter((kind) => there.has(kind))
        .map((kind) => (
          <button
            key={kind}
            type="button"
            className={`piece piece-${kind}`}
            aria-pressed={!hidden.includes(kind)}
            title={t('import/legendHint')}
            onClick={() =>
              onChange(
                hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind],
              )
            }
          >
            {t(`import/kind/${kind}`)}
          </button>
        ))}
    </fieldset>
  );
}
