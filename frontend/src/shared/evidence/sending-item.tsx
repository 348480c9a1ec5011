import { CloseOutlined, LoadingOutlined, WarningOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { problemText } from '../i18n/problem-text';
import { sizeWords } from './files';
import type { Sending } from './use-sendings';

interface Props {
  sending: Sending;
  onRetry: () => void;
  onDismiss: () => void;
}

/** A file on its way, or why it was not taken. */
export function SendingItem({ sending, onRetry, onDismiss }: Props) {
  const { t } = useTranslation();
  const { file, progress, error, refusal, limits } = sending;
  const refused = error !== undefined || refusal !== undefined;
  const percent = Math.round(progress * 100);
  const words =
    refusal === 'tooLarge'
      ? { size: sizeWords(file.size), most: sizeWords(limits.maxBytes) }
      : { count: limits.maxFiles };
  return (
    <li className={refused ? 'evidence-item refused' : 'evidence-item'}>
      <span className="evidence-picture">
        {refused ? <WarningOutlined /> : <LoadingOutlined />}
      </span>
      <div className="evidence-words" role={refused ? 'alert' : 'status'}>
        <span className="evidence-name">{file.name}</span>
        {refused ? (
          <small>{refusal ? t(`record/evidence/${refusal}`, words) : problemText(error)}</small>
        ) : (
          <>
            <Progress percent={percent} size="small" showInfo={false} aria-label={file.name} />
            <small className="muted">
              {percent < 100
                ? t('record/evidence/uploading', { percent })
                : t('record/evidence/checking')}
            </small>
          </>
        )}
      </div>
      {isWorthRetrying(error) && (
        <Button size="small" onClick={onRetry}>
          {t('record/evidence/retry')}
        </Button>
      )}
      {refused && (
        <Button
          type="text"
          icon={<CloseOutlined />}
          aria-label={`${t('record/evidence/dismiss')} ${file.name}`}
          onClick={onDismiss}
        />
      )}
    </li>
  );
}

/** The same file is refused for the same reason again; a broken line or a busy server is none. */
function isWorthRetrying(error: unknown): boolean {
  return (
    error !== undefined && !(error instanceof Problem && error.status >= 400 && error.status < 500)
  );
}
