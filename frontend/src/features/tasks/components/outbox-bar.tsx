import { CheckCircleFilled, CloseOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { forget, sendNow, takeBack, useLetters } from '@/shared/api/outbox';
import { problemText } from '@/shared/i18n/problem-text';
import { useShortcuts } from '@/shared/ui/use-shortcuts';
import './outbox-bar.css';

/** What was just done: to take it back while that is possible, and to hear of it when it failed. */
export function OutboxBar() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const letters = useLetters();
  const undo = (id: string) => {
    const letter = takeBack(id);
    if (letter) {
      void navigate(letter.page);
    }
  };
  const newest = letters.findLast(({ state }) => state === 'held');
  useShortcuts({ u: newest && (() => undo(newest.id)) });

  return (
    <div className="outbox" role="status" aria-label={t('desk/outbox')}>
      {letters.map((letter) => (
        <div key={letter.id} className={`letter letter-${letter.state}`}>
          {letter.state === 'failed' ? <ExclamationCircleFilled /> : <CheckCircleFilled />}
          <span className="letter-text">
            <b>{t(`desk/letter/${letter.state}`)}</b> {letter.title}
            {letter.state === 'failed' && <small>{problemText(letter.error)}</small>}
          </span>
          {letter.state === 'held' && (
            <>
              <Button size="small" onClick={() => undo(letter.id)}>
                {t('desk/undo')}
              </Button>
              <Button
                size="small"
                type="text"
                icon={<CloseOutlined />}
                aria-label={t('desk/sendNow')}
                onClick={() => void sendNow(letter.id)}
              />
              <span className="letter-time" aria-hidden="true" />
            </>
          )}
          {letter.state === 'failed' && (
            <>
              <Button size="small" onClick={() => navigate(letter.page)}>
                {t('desk/openAgain')}
              </Button>
              <Button
                size="small"
                type="text"
                icon={<CloseOutlined />}
                aria-label={t('common/close')}
                onClick={() => forget(letter.id)}
              />
            </>
          )}
        </div>
      ))}
    </div>
  );
}
