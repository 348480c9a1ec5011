import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useInstructionChoices } from '../api/use-instruction-choices';
import { formatDate } from '../i18n/format';
import { Load } from './page-state';
import './asks.css';

interface Props {
  plan: string;
  measure?: string;
  /** field of the unit; where it may stay empty the office is meant */
  unitName: 'unit' | 'instructed';
}

/** Who is to answer an instruction, and how soon. */
export function InstructionFields({ plan, measure, unitName }: Props) {
  const { t } = useTranslation();
  const choices = useInstructionChoices(plan, measure);
  return (
    <Load of={choices}>
      {({ units, lead, times }) => (
        <>
          <Form.Item
            name={unitName}
            label={t('instruction/unit')}
            initialValue={lead?.id}
            extra={unitName === 'instructed' && t('instruction/toOffice')}
            rules={[{ required: unitName === 'unit', message: t('form/choose') }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              allowClear={unitName === 'instructed'}
              options={units.map(({ id, name }) => ({
                value: id,
                label: id === lead?.id ? t('instruction/lead', { name }) : name,
              }))}
            />
          </Form.Item>
          <Form.Item
            name="urgency"
            label={t('instruction/urgency')}
            initialValue="NORMAL"
            rules={[{ required: true, message: t('form/choose') }]}
          >
            <Radio.Group className="urgency-choice">
              {times.map(({ urgency, workingDays, due }) => (
                <Radio key={urgency} value={urgency}>
                  <strong>{t(`instruction/${urgency}`)}</strong>{' '}
                  <small className="muted">
                    {t('instruction/time', { days: workingDays, due: formatDate(due) })}
                  </small>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
        </>
      )}
    </Load>
  );
}
