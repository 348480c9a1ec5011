import { FieldTimeOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '@/shared/api/types';
import { ExtensionForm } from './extension-form';

/** Asks for more time for a task, beside its own form. What was typed stays while the task is open. */
export function AskExtension({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return task.actions.includes('extend') ? (
    <>
      <Button icon={<FieldTimeOutlined />} onClick={() => setOpen(true)}>
        {t('extension/ask')}
      </Button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title={t('extension/title')}
        closable={{ 'aria-label': t('common/close') }}
        size="min(520px, 100vw)"
      >
        <ExtensionForm task={task} onDone={() => setOpen(false)} />
      </Drawer>
    </>
  ) : null;
}
