import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/i18n/format';
import { TextField } from './fields';
import type { FieldsProps } from './fields-props';

/** Grant the day asked for, or another one, or refuse. */
export function DecideExtensionFields({ task }: FieldsProps) {
  const { t } = useTranslation();
  const granted = Form.useWatch('granted');
  const { first, last } = task.context;
  return (
    <>
      <Form.Item
        name="granted"
        label={t('form/granted')}
        rules={[{ required: true, message: t('form/choose') }]}
      >
        <Radio.Group
          optionType="button"
          options={[
            { value: true, label: t('form/grant') },
            { value: false, label: t('form/refuse') },
          ]}
        />
      </Form.Item>
      {granted === true && first && last && (
        <Form.Item
          name="until"
          label={t('form/until')}
          extra={t('form/until.hint', { first: formatDate(first), last: formatDate(last) })}
          rules={[{ required: true, message: t('form/required') }]}
        >
          <Input type="date" min={first} max={last} />
        </Form.Item>
      )}
      {granted !== undefined && (
        <TextField
          name="reason"
          label="decision.reason"
          hint="decision.reasonHint"
          required={granted === false}
          rows={3}
          max={2000}
        />
      )}
    </>
  );
}
