import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextField } from './fields';

/** What others should do or decide (需协调事项), and who. */
export function CoordinationFields() {
  const { t } = useTranslation();
  const asks = Boolean(String(Form.useWatch('coordination') ?? '').trim());
  return (
    <>
      <TextField name="coordination" hint="coordination.hint" rows={2} max={2000} />
      {asks && (
        <Form.Item
          name="coordinationFrom"
          label={t('progress/coordinationFrom')}
          extra={t('progress/coordinationFromHint')}
          rules={[{ required: true, whitespace: true, message: t('form/required') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      )}
    </>
  );
}
