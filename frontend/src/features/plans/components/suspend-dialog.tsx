import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { type SuspensionForm, useSuspension } from '../api/use-suspension';

interface Props {
  plan: string;
  number: string;
  onClose: () => void;
}

/** Asks why a measure is parked and until when presumably. */
export function SuspendDialog({ plan, number, onClose }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<SuspensionForm>();
  const suspend = useSuspension(plan, number, 'suspension');
  const submit = (values: SuspensionForm) =>
    suspend.mutate(values, {
      onSuccess: () => {
        message.success(t('life/suspension/done'));
        onClose();
      },
    });
  return (
    <Modal
      open
      title={t('life/suspension/suspendTitle')}
      okText={t('life/suspension/suspend')}
      cancelText={t('life/suspension/cancel')}
      confirmLoading={suspend.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="muted">{t('life/suspension/suspendHint')}</p>
      <Form<SuspensionForm> form={form} layout="vertical" name="suspend" onFinish={submit}>
        <Form.Item
          name="reason"
          label={t('life/suspension/reason')}
          extra={t('life/suspension/reasonHint')}
          rules={[{ required: true, whitespace: true, message: t('form/required') }, { max: 2000 }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
        <Form.Item
          name="expected"
          label={t('life/suspension/expected')}
          rules={[{ required: true, message: t('form/required') }]}
        >
          <Input type="date" />
        </Form.Item>
      </Form>
      {suspend.isError && <ProblemAlert error={suspend.error} />}
    </Modal>
  );
}
