import { Button, Form, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import type { Indicator } from '@/shared/api/types';
import { formatPeriod } from '@/shared/i18n/format';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { type CurveAnswer, useDrawCurve } from '../api/use-draw-curve';

interface Props {
  indicator: Indicator;
  onClose: () => void;
}

/** Sets the planned curve point by point. */
export function CurveEditor({ indicator, onClose }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<CurveAnswer>();
  const draw = useDrawCurve(indicator.id);
  const points = indicator.points.filter(({ planned }) => planned !== null);

  const save = (curve: CurveAnswer) =>
    draw.mutate(
      {
        baseline: curve.baseline ?? null,
        points: points.map(({ period }, at) => ({
          period,
          planned: curve.points[at]?.planned ?? null,
        })),
      },
      {
        onSuccess: () => {
          message.success(t('progress/drawn'));
          onClose();
        },
        onError: (error) => form.setFields(faults(error, t)),
      },
    );

  return (
    <Modal
      open
      title={t('progress/drawTitle', { name: indicator.name })}
      onCancel={onClose}
      footer={null}
      closable={{ 'aria-label': t('common/close') }}
    >
      <p className="muted">{t('progress/drawHint')}</p>
      <Form<CurveAnswer>
        form={form}
        layout="horizontal"
        className="curve-form"
        labelCol={{ span: 10 }}
        initialValues={{
          baseline: indicator.baseline,
          points: points.map(({ period, planned }) => ({ period, planned })),
        }}
        onFinish={save}
      >
        {!indicator.perYear && (
          <Form.Item name="baseline" label={t('progress/baseline')}>
            <InputNumber
              stringMode
              placeholder={t('progress/baselineEmpty')}
              suffix={indicator.measuredIn}
            />
          </Form.Item>
        )}
        {points.map(({ period }, at) => (
          <Form.Item
            key={period}
            name={['points', at, 'planned']}
            label={formatPeriod(period)}
            rules={[{ required: true, message: t('form/required') }]}
          >
            <InputNumber stringMode suffix={indicator.measuredIn} />
          </Form.Item>
        ))}
        {draw.isError && <ProblemAlert error={draw.error} />}
        <Button type="primary" htmlType="submit" loading={draw.isPending}>
          {t('progress/save')}
        </Button>
      </Form>
    </Modal>
  );
}

/** The server's faults at their points: points[3].planned. */
function faults(error: unknown, t: (key: string) => string) {
  const fields = error instanceof Problem ? error.fields : [];
  return fields.flatMap(({ field, message }) => {
    const at = /^points\[(\d+)\]/.exec(field)?.[1];
    return at === undefined
      ? []
      : [
          {
            name: ['points', Number(at), 'planned'] as ['points', number, 'planned'],
            errors: [t(`form/${message}`)],
          },
        ];
  });
}
