import { FlagOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';
import { useWindUp } from '../api/use-wind-up';

/** Has the final report drafted before the plan's period is over; all its measures are closed. */
export function WindUpButton({ plan }: { plan: string }) {
  const { t } = useTranslation();
  const message = useMessage();
  const [modal, dialogs] = Modal.useModal();
  const windUp = useWindUp(plan);

  const ask = () =>
    modal.confirm({
      title: t('progress/windUpTitle'),
      content: t('progress/windUpText'),
      okText: t('progress/windUp'),
      onOk: () =>
        windUp.mutateAsync().then(
          () => void message.success(t('progress/windUpAsked')),
          (error: unknown) => void message.error(problemText(error)),
        ),
    });
  return (
    <>
      <Button icon={<FlagOutlined />} onClick={ask} loading={windUp.isPending}>
        {t('progress/windUp')}
      </Button>
      {dialogs}
    </>
  );
}
