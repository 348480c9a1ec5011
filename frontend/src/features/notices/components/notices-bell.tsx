import { BellOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNews } from '../api/use-news';
import { useUnread } from '../api/use-unread';

const NewestNotices = lazy(async () => ({
  default: (await import('./newest-notices')).NewestNotices,
}));

export function NoticesBell() {
  const { t } = useTranslation();
  // undefined until first opened: only then is the drawer loaded
  const [open, setOpen] = useState<boolean>();
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
      {open !== undefined && (
        <Suspense fallback={null}>
          <NewestNotices open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
