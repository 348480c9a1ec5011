import { Checkbox, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

interface NameProps {
  pending: boolean;
  onClose: () => void;
  onKeep: (form: { name: string; standard: boolean }) => void;
}

/** Asks for the name of a view, and whether the list opens with it. */
export function NameView({ pending, onClose, onKeep }: NameProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm();
  return (
    <Modal
      open
      title={t('desk/keepView')}
      okText={t('desk/save')}
      cancelText={t('desk/cancel')}
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={{ standard: false }} onFinish={onKeep}>
        <Form.Item
          name="name"
          label={t('desk/viewName')}
          extra={t('desk/viewNameHint')}
          rules={[{ required: true, whitespace: true, message: t('form/required') }]}
        >
          <Input maxLength={40} autoFocus />
        </Form.Item>
        <Form.Item name="standard" valuePropName="checked">
          <Checkbox>{t('desk/makeStandard')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
