import { SnippetsOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Values } from '../model/draft';
import { AutosaveContext } from './autosave-context';

/** Puts what the units wrote into the form, to be edited rather than typed again. */
export function TakeOverButton({ values }: { values: Values }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const typed = useContext(AutosaveContext);

  function takeOver() {
    form.setFieldsValue(values);
    typed(form.getFieldsValue());
  }
  return (
    <Button className="take-over" icon={<SnippetsOutlined />} onClick={takeOver}>
      {t('form/takeOver')}
    </Button>
  );
}
