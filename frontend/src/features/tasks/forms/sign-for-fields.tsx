import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextField } from './fields';

export function SignForFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="implementationPlan" required hint="implementationPlan.hint" rows={6} />
      <Form.Item name="contact" label={t('form/contact')}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}
