import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useSuspension } from '../api/use-suspension';

interface Props {
  plan: string;
  number: string;
  onClose: () => void;
}

/** Takes a parked measure up again, with a remark if there is one. */
export function ResumeDialog({ plan, number, onClose }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<{ note?: string }>();
  const resume = useSuspension(plan, number, 'resumption');
  const submit = (values: { note?: string }) =>
    resume.mutate(values, {
      onSuccess: () => {
        message.success(t('life/suspension/resumed'));
        onClose();
      },
    });
  return (
    <Modal
      open
      title={t('life/suspension/resumeTitle')}
      okText={t('life/suspension/resume')}
      cancelText={t('life/suspension/cancel')}
      confirmLoading={resume.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="muted">{t('life/suspension/resumeHint')}</p>
      <Form form={form} layout="vertical" name="resume" onFinish={submit}>
        <Form.Item name="note" label={t('life/suspension/note')} rules={[{ max: 2000 }]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      </Form>
      {resume.isError && <ProblemAlert error={resume.error} />}
    </Modal>
  );
}
