import { useTranslation } from 'react-i18next';
import { levels } from '../model/findings';
import type { Worklist } from '../review/use-worklist';
import { levelIcon } from './level-icon';

/** How many findings of each level are open; a press shows only these. */
export function LevelFilter({ worklist }: { worklist: Worklist }) {
  const { t } = useTranslation();
  const { filter, counts, setLevel } = worklist;
  return (
    <fieldset className="level-filter">
      <legend className="sr-only">{t('import/finding/filter')}</legend>
      {levels.map((level) => (
        <button
          key={level}
          type="button"
          className={`level-${level}`}
          aria-pressed={filter.level === level}
          onClick={() => setLevel(filter.level === level ? undefined : level)}
        >
          {levelIcon(level)} {t(`import/level/${level}`)} <b>{counts[level]}</b>
        </button>
      ))}
    </fieldset>
  );
}
