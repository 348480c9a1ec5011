import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Extension } from '@/shared/api/types';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';
import { useWithdrawExtension } from '../api/use-withdraw-extension';

/** Takes a request back, for the unit that asked. */
export function WithdrawButton({ of }: { of: Extension }) {
  const { t } = useTranslation();
  const message = useMessage();
  const withdraw = useWithdrawExtension();
  return of.withdrawable ? (
    <Popconfirm
      title={t('extension/withdrawSure')}
      onConfirm={() =>
        withdraw.mutate(of.id, {
          onSuccess: () => message.success(t('extension/withdrawn')),
          onError: (error) => message.error(problemText(error)),
        })
      }
    >
      <Button size="small" loading={withdraw.isPending}>
        {t('extension/withdraw')}
      </Button>
    </Popconfirm>
  ) : null;
}
