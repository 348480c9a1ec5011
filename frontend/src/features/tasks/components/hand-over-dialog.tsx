import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HandOver } from '@/shared/api/types';
import { useSession } from '@/shared/api/use-session';
import { useColleagues } from '../api/use-claim';

interface Props {
  task: string;
  open: boolean;
  pending: boolean;
  onClose: () => void;
  onHandOver: (form: HandOver) => void;
}

/** To whom of the unit a task goes, and what they should know. */
export function HandOverDialog({ task, open, pending, onClose, onHandOver }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<HandOver>();
  const { data: session } = useSession();
  const { data: colleagues } = useColleagues(task, open);
  const others = colleagues?.filter(({ username }) => username !== session?.account.username);
  return (
    <Modal
      open={open}
      title={t('desk/handOverTitle')}
      okText={t('desk/handOver')}
      cancelText={t('desk/cancel')}
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form<HandOver>
        form={form}
        layout="vertical"
        aria-label={t('desk/handOverTitle')}
        clearOnDestroy
        onFinish={({ to, note }) => onHandOver({ to, note: note ?? null })}
      >
        <Form.Item
          name="to"
          label={t('desk/colleague')}
          rules={[{ required: true, message: t('form/choose') }]}
        >
          <Select
            loading={!colleagues}
            options={others?.map(({ username, name }) => ({ value: username, label: name }))}
          />
        </Form.Item>
        <Form.Item name="note" label={t('desk/note')} extra={t('desk/noteHint')}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
