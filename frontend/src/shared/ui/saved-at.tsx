import { useTranslation } from 'react-i18next';
import { useNow } from '../api/use-session';
import { formatMoment } from '../i18n/format';

/** When the server got what was typed, or that it is only here so far. */
export function SavedAt({ at, failed }: { at: string | undefined; failed: boolean }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <span className="muted saved-at">
      {failed ? t('desk/draft/failed') : at && t('desk/draft/saved', { at: formatMoment(at, now) })}
    </span>
  );
}
