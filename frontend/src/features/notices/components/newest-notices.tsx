import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatTime } from '@/shared/i18n/format';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useInbox } from '../api/use-inbox';
import { useRead } from '../api/use-read';
import { NoticeText } from './notice-entry';
import './notices.css';

const newest = 10;

/** The newest notices in a drawer, over whatever page one is on. */
export function NewestNotices({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      title={t('notices/newest')}
      open={open}
      onClose={onClose}
      size={400}
      footer={
        <Link to="/notices" onClick={onClose}>
          {t('notices/all')}
        </Link>
      }
    >
      {open && <Newest onFollow={onClose} />}
    </Drawer>
  );
}

function Newest({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation();
  const read = useRead();
  return (
    <Load of={useInbox({}, newest)}>
      {({ pages: [page] }) =>
        page.items.length === 0 ? (
          <Nothing title={t('notices/empty')} hint={t('notices/emptyHint')} />
        ) : (
          <ul className="notices">
            {page.items.map((notice) => (
              <li key={notice.id} className={notice.read ? 'notice' : 'notice notice-unread'}>
                <NoticeText
                  notice={{ ...notice, link: notice.link ?? '/notices' }}
                  onFollow={() => {
                    // of a bundle nothing is seen yet but that there is one
                    if (notice.link && !notice.read) {
                      read.mutate(notice);
                    }
                    onFollow();
                  }}
                />
                <small className="muted">
                  {formatTime(notice.at)}
                  {!notice.read && <b> · {t('notices/unread')}</b>}
                </small>
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}
