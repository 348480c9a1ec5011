import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextField } from './fields';

/** What the lead thinks of another unit's request for more time. */
export function AdviseExtensionFields() {
  const { t } = useTranslation();
  const agrees = Form.useWatch('agrees');
  return (
    <>
      <Form.Item
        name="agrees"
        label={t('form/agrees')}
        rules={[{ required: true, message: t('form/choose') }]}
      >
        <Radio.Group
          optionType="button"
          options={[
            { value: true, label: t('form/agree') },
            { value: false, label: t('form/disagree') },
          ]}
        />
      </Form.Item>
      <TextField name="advice" required={agrees === false} rows={3} max={2000} />
    </>
  );
}
