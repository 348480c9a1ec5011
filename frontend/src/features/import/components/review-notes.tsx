import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatTime } from '@/shared/i18n/format';
import { useReviewed } from '../review/review-context';
import { KeptText } from './kept-text';

/** What a person should know of the draft as a whole: restored edits, edits given up, that it is published. */
export function ReviewNotes() {
  const { t } = useTranslation();
  const { draft, readOnly, restored, forgetRestored, undo, lost, forgetLost } = useReviewed();
  return (
    <>
      {readOnly && (
        <Alert
          className="review-note"
          type="info"
          showIcon
          title={t('import/published', { by: draft.updatedBy, at: formatTime(draft.updatedAt) })}
        />
      )}
      {restored && (
        <Alert
          className="review-note"
          type="info"
          showIcon
          title={t('import/restored')}
          closable={{ onClose: forgetRestored }}
          action={
            <button
              type="button"
              className="link"
              onClick={() => {
                undo();
                forgetRestored();
              }}
            >
              {t('import/discardRestored')}
            </button>
          }
        />
      )}
      {lost && lost.length > 0 && (
        <Alert
          className="review-note"
          type="warning"
          showIcon
          title={t('import/lost', { count: lost.length })}
          closable={{ onClose: forgetLost }}
          action={<KeptText changes={lost} />}
        />
      )}
    </>
  );
}
