import { ReloadOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChannelState } from '@/shared/api/types';
import { formatTime } from '@/shared/i18n/format';

/** Whether what leaves the house does leave it. */
export function ChannelTag({ state }: { state: ChannelState }) {
  const { t } = useTranslation();
  if (state.refused > 0) {
    return <Tag color="red">{t('notices/channel/stopped')}</Tag>;
  }
  return state.error ? (
    <Tag color="orange">{t('notices/channel/delayed')}</Tag>
  ) : (
    <Tag color="green">{t('notices/channel/ok')}</Tag>
  );
}

interface Props {
  state: ChannelState;
  retrying: boolean;
  onRetry: () => void;
}

/** What waits, since when, and what the other side said; a person may have it tried again now. */
export function ChannelFacts({ state, retrying, onRetry }: Props) {
  const { t } = useTranslation();
  const facts: [string, string | number | null][] = [
    ['waiting', state.waiting],
    ['oldest', state.oldest && formatTime(state.oldest)],
    ['next', state.next && formatTime(state.next)],
    ['refused', state.refused || null],
    ['sentAt', state.sentAt && formatTime(state.sentAt)],
    ['error', state.error],
  ];
  return (
    <>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`notices/channel/${name}`)}</dt>
              <dd className={name === 'error' ? 'overdue-text written' : undefined}>{value}</dd>
            </div>
          ))}
      </dl>
      {(state.waiting > 0 || state.refused > 0) && (
        <div className="channel-retry">
          <Button icon={<ReloadOutlined />} loading={retrying} onClick={onRetry}>
            {t('notices/channel/retry')}
          </Button>
          <small className="muted">{t('notices/channel/retryHint')}</small>
        </div>
      )}
    </>
  );
}
