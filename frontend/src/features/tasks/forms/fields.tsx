import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Field } from '../model/draft';

interface TextProps {
  name: Field;
  required?: boolean;
  /** text key of the label, where it is not the field's own */
  label?: string;
  hint?: string;
  rows?: number;
  max?: number;
}

/** A field for a longer text. */
export function TextField({
  name,
  required = false,
  label = name,
  hint,
  rows = 4,
  max = 5000,
}: TextProps) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={t(`form/${label}`)}
      extra={hint && t(`form/${hint}`)}
      required={required}
      rules={[
        { required, whitespace: required, message: t('form/required') },
        { max, message: t('form/tooLong', { max }) },
      ]}
    >
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 18 }} />
    </Form.Item>
  );
}
