import { PauseCircleOutlined, PlayCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/shared/api/types';
import { ResumeDialog } from './resume-dialog';
import { SuspendDialog } from './suspend-dialog';

/** What the office may do to a measure as a whole; nothing for others. */
export function SuspensionActions({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'suspend' | 'resume'>();
  const close = () => setOpen(undefined);
  const of = { plan: measure.plan.key, number: measure.number, onClose: close };
  return (
    <>
      {measure.actions.includes('suspend') && (
        <Button icon={<PauseCircleOutlined />} onClick={() => setOpen('suspend')}>
          {t('life/suspension/suspend')}
        </Button>
      )}
      {measure.actions.includes('resume') && (
        <Button type="primary" icon={<PlayCircleOutlined />} onClick={() => setOpen('resume')}>
          {t('life/suspension/resume')}
        </Button>
      )}
      {open === 'suspend' && <SuspendDialog {...of} />}
      {open === 'resume' && <ResumeDialog {...of} />}
    </>
  );
}
