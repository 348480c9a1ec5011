import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';
import { useReviewed } from '../review/review-context';

interface Props extends Pick<ButtonProps, 'size' | 'type'> {
  names: string[];
  label?: string;
}

/** Puts units of the plan into the register, for the plan's territory. */
export function RegisterButton({ names, label, size = 'small', type }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const { register } = useReviewed();
  const [busy, setBusy] = useState(false);
  async function run() {
    setBusy(true);
    try {
      message.success(t('import/registered', { count: await register(names) }));
    } catch (error) {
      message.error(problemText(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button size={size} type={type} loading={busy} onClick={run}>
      {label ?? t('import/repair/register')}
    </Button>
  );
}
