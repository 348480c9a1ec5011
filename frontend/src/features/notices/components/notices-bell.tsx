import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../api/use-notices';
import { useReadNotices } from '../api/use-read-notices';
import { NoticeList } from './notice-list';

export function NoticesBell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data, isError, error, refetch } = useNotices();
  const read = useReadNotices();
  const unread = data?.unread ?? 0;

  function show() {
    setOpen(true);
    if (unread > 0) {
      read.mutate();
    }
  }
  return (
    <>
      <Badge count={unread} size="small" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={t('notices/bell', { count: unread })}
          onClick={show}
        />
      </Badge>
      <Drawer
        title={t('notices/title')}
        open={open}
        onClose={() => setOpen(false)}
        size={400}
        afterOpenChange={(shown) => !shown && refetch()}
      >
        <NoticeList
          notices={data?.items}
          error={isError ? error : undefined}
          onFollow={() => setOpen(false)}
        />
      </Drawer>
    </>
  );
}
