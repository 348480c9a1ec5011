import { useTranslation } from 'react-i18next';
import { prefer, preferences, usePreference } from './use-scheme';
import './light-filter.css';

/** Light, dark, or as the system has it. */
export function SchemeChoice() {
  const { t } = useTranslation();
  const chosen = usePreference();
  return (
    <fieldset className="light-filter">
      <legend className="sr-only">{t('app/scheme')}</legend>
      {preferences.map((preference) => (
        <button
          key={preference}
          type="button"
          aria-pressed={preference === chosen}
          onClick={() => prefer(preference)}
        >
          {t(`app/schemes/${preference}`)}
        </button>
      ))}
    </fieldset>
  );
}
