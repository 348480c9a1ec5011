import { FormOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstructionOrder, PlanRef } from '@/shared/api/types';
import { fieldErrors } from '@/shared/i18n/field-errors';
import { InstructionFields } from '@/shared/ui/instruction-fields';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useGiveInstruction } from '../api/use-give-instruction';

interface Props {
  /** where it is sent to */
  path: string;
  plan: string;
  /** the plans of a report across several: one of them keeps the instruction */
  among?: PlanRef[];
  measure?: string;
  label: string;
  /** what the text begins with */
  text?: string;
  size?: 'small';
}

/** A leader's dialog; what was typed stays until it is accepted. */
export function GiveInstruction({ path, measure, label, text, size, among = [], ...props }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<InstructionOrder>();
  const [plan, setPlan] = useState(props.plan);
  const give = useGiveInstruction(among.length > 1 ? `${path}?plan=${plan}` : path);

  const submit = (order: InstructionOrder) =>
    give.mutate(order, {
      onSuccess: () => {
        message.success(t('instruction/given'));
        form.resetFields();
        setOpen(false);
      },
      onError: (error) => form.setFields(fieldErrors<keyof InstructionOrder>(error)),
    });

  return (
    <>
      <Button icon={<FormOutlined />} size={size} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={t('instruction/giveTitle')}
        onCancel={() => setOpen(false)}
        footer={null}
        closable={{ 'aria-label': t('common/close') }}
      >
        <Form<InstructionOrder>
          form={form}
          layout="vertical"
          name={`instruction-${measure ?? plan}`}
          aria-label={t('instruction/giveTitle')}
          initialValues={{ text }}
          onFinish={submit}
        >
          <Form.Item
            name="text"
            label={t('instruction/text')}
            rules={[{ required: true, whitespace: true, message: t('form/required') }]}
          >
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
          </Form.Item>
          {among.length > 1 && (
            <Form.Item label={t('instruction/plan')} htmlFor="instruction-plan">
              <Select
                id="instruction-plan"
                value={plan}
                onChange={(key) => {
                  setPlan(key);
                  form.resetFields(['unit']);
                }}
                options={among.map(({ key, title }) => ({ value: key, label: title }))}
              />
            </Form.Item>
          )}
          {open && <InstructionFields key={plan} plan={plan} measure={measure} unitName="unit" />}
          {give.isError && <ProblemAlert error={give.error} />}
          <Button type="primary" htmlType="submit" loading={give.isPending}>
            {t('instruction/submit')}
          </Button>
        </Form>
      </Modal>
    </>
  );
}
