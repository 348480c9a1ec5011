import { CalendarOutlined, CopyOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Modal, Popconfirm } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '@/shared/i18n/format';
import { useMessage } from '@/shared/ui/messages';
import { Load } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useFeed } from '../api/use-feed';
import type { AgendaFeed } from '../model/types';

/** The private address of one's deadlines, for the calendar one looks at anyway. */
export function Subscribe() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<CalendarOutlined />} onClick={() => setOpen(true)}>
        {t('agenda/subscribe')}
      </Button>
      {open && (
        <Modal
          open
          title={t('agenda/feedTitle')}
          footer={null}
          onCancel={() => setOpen(false)}
          destroyOnHidden
        >
          <Subscription />
        </Modal>
      )}
    </>
  );
}

function Subscription() {
  const { t, i18n } = useTranslation();
  const { feed, renew, revoke } = useFeed();
  const language = i18n.language === 'en' ? '?lang=en' : '';
  return (
    <Load of={feed}>
      {({ since, readAt }) => (
        <div className="agenda-feed">
          <p>{t('agenda/feedText')}</p>
          {renew.data && (
            <Address address={`${window.location.origin}${renew.data.path}${language}`} />
          )}
          <FeedState since={since} readAt={readAt} />
          <div className="agenda-feed-actions">
            {since ? (
              <>
                <Popconfirm
                  title={t('agenda/feedRenew')}
                  description={t('agenda/feedRenewText')}
                  onConfirm={() => renew.mutate()}
                >
                  <Button loading={renew.isPending}>{t('agenda/feedRenew')}</Button>
                </Popconfirm>
                <Popconfirm
                  title={t('agenda/feedRevoke')}
                  description={t('agenda/feedRevokeText')}
                  onConfirm={() => revoke.mutate()}
                >
                  <Button danger loading={revoke.isPending}>
                    {t('agenda/feedRevoke')}
                  </Button>
                </Popconfirm>
              </>
            ) : (
              <Button type="primary" loading={renew.isPending} onClick={() => renew.mutate()}>
                {t('agenda/feedMake')}
              </Button>
            )}
          </div>
          {renew.isError && <ProblemAlert error={renew.error} />}
          {revoke.isError && <ProblemAlert error={revoke.error} />}
          <ul className="muted">
            {['apple', 'outlook', 'others'].map((program) => (
              <li key={program}>{t(`agenda/feedHow/${program}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </Load>
  );
}

function FeedState({ since, readAt }: AgendaFeed) {
  const { t } = useTranslation();
  if (!since) {
    return <p className="muted">{t('agenda/feedNone')}</p>;
  }
  const read = readAt ? t('agenda/feedRead', { at: formatTime(readAt) }) : t('agenda/feedUnread');
  return (
    <p className="muted">
      {t('agenda/feedSince', { at: formatTime(since) })} · {read}
    </p>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useTranslation();
  const message = useMessage();
  const place = useRef<HTMLDivElement>(null);

  function copy() {
    const field = place.current?.querySelector('input');
    field?.select();
    // the newer way is closed to pages without https, which many of these offices have
    const copied = document.execCommand('copy');
    if (!copied) {
      void navigator.clipboard?.writeText(address);
    }
    message.success(t('agenda/feedCopied'));
  }
  return (
    <Alert
      type="success"
      title={t('agenda/feedOnce')}
      description={
        <div ref={place} className="agenda-address">
          <Input readOnly aria-label={t('agenda/feedAddress')} value={address} />
          <Button icon={<CopyOutlined />} onClick={copy}>
            {t('agenda/feedCopy')}
          </Button>
        </div>
      }
    />
  );
}
