import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextField } from './fields';

/** Accept, or return with a reason. */
export function Decision({ acceptLabel = 'accept' }: { acceptLabel?: string }) {
  const { t } = useTranslation();
  const accepted = Form.useWatch('accepted');
  return (
    <>
      <Form.Item
        name="accepted"
        label={t('form/accepted')}
        rules={[{ required: true, message: t('form/choose') }]}
      >
        <Radio.Group
          optionType="button"
          options={[
            { value: true, label: t(`form/${acceptLabel}`) },
            { value: false, label: t('form/return') },
          ]}
        />
      </Form.Item>
      {accepted === false && <TextField name="reason" required hint="reason.hint" max={2000} />}
    </>
  );
}
