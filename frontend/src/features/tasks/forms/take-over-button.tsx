import { SnippetsOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { keepDraft, type Values } from '../model/draft';

/** Puts what the units wrote into the form, to be edited rather than typed again. */
export function TakeOverButton({ task, values }: { task: string; values: Values }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();

  function takeOver() {
    form.setFieldsValue(values);
    keepDraft(task, form.getFieldsValue());
  }
  return (
    <Button className="take-over" icon={<SnippetsOutlined />} onClick={takeOver}>
      {t('form/takeOver')}
    </Button>
  );
}
