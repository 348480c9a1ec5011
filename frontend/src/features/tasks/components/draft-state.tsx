import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/api/use-session';
import { formatMoment } from '@/shared/i18n/format';
import { SavedAt } from '@/shared/ui/saved-at';
import type { useAutosave } from '../api/use-autosave';
import type { Values } from '../model/draft';

interface Props {
  autosave: ReturnType<typeof useAutosave>;
  /** what stands in the form came from another device while it was open */
  taken: boolean;
  onTake: (answers: Values) => void;
}

/** When the form was saved last, and what another device has to do with it. */
export function DraftState({ autosave, taken, onTake }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const { savedAt, failed, replaced, settle } = autosave;
  return (
    <>
      <SavedAt at={savedAt} failed={failed} />
      {taken && savedAt && (
        <Alert
          type="info"
          showIcon
          closable
          title={t('desk/draft/taken', { at: formatMoment(savedAt, now) })}
        />
      )}
      {replaced && (
        <Alert
          type="warning"
          showIcon
          closable={{ onClose: settle }}
          title={t('desk/draft/replaced', { at: formatMoment(replaced.savedAt, now) })}
          action={
            <Button size="small" onClick={() => onTake(replaced.answers as Values)}>
              {t('desk/draft/take')}
            </Button>
          }
        />
      )}
    </>
  );
}
