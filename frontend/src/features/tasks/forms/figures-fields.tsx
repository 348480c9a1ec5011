import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/shared/api/types';
import { formatNumber } from '@/shared/i18n/format';
import type { FieldsProps } from './fields-props';

/** The figures that the unit answers for, each with its last, planned and wanted number. */
export function FiguresFields({ task }: FieldsProps) {
  const { t } = useTranslation();
  const { indicators = [] } = task.context;
  if (indicators.length === 0) {
    return null;
  }
  return (
    <fieldset className="figures-fields">
      <legend>{t('progress/figures')}</legend>
      <p className="muted">{t('progress/figuresHint')}</p>
      {indicators.map((indicator, at) => (
        <div key={indicator.id}>
          <Form.Item name={['figures', at, 'indicator']} hidden>
            <Input />
          </Form.Item>
          <Form.Item
            name={['figures', at, 'value']}
            label={indicator.name}
            extra={<Beside indicator={indicator} period={task.period} />}
          >
            <InputNumber stringMode className="figure" suffix={indicator.measuredIn} />
          </Form.Item>
        </div>
      ))}
    </fieldset>
  );
}

/** What the figure is to be seen against. */
function Beside({ indicator, period }: { indicator: Indicator; period: string | null }) {
  const { t } = useTranslation();
  const at = indicator.points.findIndex((point) => point.period === period);
  const last = indicator.points
    .slice(0, at < 0 ? undefined : at)
    .findLast(({ actual }) => actual !== null);
  const planned = indicator.points[at]?.planned;
  const words = (value: number) => formatNumber(value, indicator.measuredIn);
  return (
    <span className="beside">
      {last?.actual != null && (
        <span>{t('progress/figureLast', { value: words(last.actual) })}</span>
      )}
      {planned != null && <span>{t('progress/figurePlanned', { value: words(planned) })}</span>}
      <span>{t('progress/figureTarget', { value: words(indicator.target) })}</span>
    </span>
  );
}
