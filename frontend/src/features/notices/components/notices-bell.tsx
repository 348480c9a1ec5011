import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatTime } from '@/shared/i18n/format';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useInbox } from '../api/use-inbox';
import { useNews } from '../api/use-news';
import { useRead } from '../api/use-read';
import { useUnread } from '../api/use-unread';
import { NoticeText } from './notice-entry';
import './notices.css';

const newest = 10;

export function NoticesBell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useNews();
  const unread = useUnread();
  return (
    <>
      <Badge count={unread} size="small" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={t('notices/bell', { count: unread })}
          onClick={() => setOpen(true)}
        />
      </Badge>
      <Drawer
        title={t('notices/newest')}
        open={open}
        onClose={() => setOpen(false)}
        size={400}
        footer={
          <Link to="/notices" onClick={() => setOpen(false)}>
            {t('notices/all')}
          </Link>
        }
      >
        {open && <Newest onFollow={() => setOpen(false)} />}
      </Drawer>
    </>
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
