import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanRef, WebhookForm } from '@/shared/api/types';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useAddWebhook } from '../api/use-webhooks';
import { allKinds } from '../model/kinds';
import { UnitSelect } from './unit-select';

interface Props {
  plans: PlanRef[];
  onClose: () => void;
}

/** Adds a channel, then shows its secret, this once. */
export function WebhookDialog({ plans, onClose }: Props) {
  const { t } = useTranslation();
  const add = useAddWebhook();
  return add.data ? (
    <Modal
      open
      title={t('notices/webhooks/secretTitle')}
      okText={t('notices/webhooks/done')}
      onOk={onClose}
      onCancel={onClose}
      cancelButtonProps={{ hidden: true }}
      mask={{ closable: false }}
    >
      <p>{t('notices/webhooks/secretHint')}</p>
      <Input.TextArea
        readOnly
        autoSize
        value={add.data.secret}
        aria-label={t('notices/webhooks/secretTitle')}
      />
    </Modal>
  ) : (
    <Fields plans={plans} add={add} onClose={onClose} />
  );
}

function Fields({ plans, add, onClose }: Props & { add: ReturnType<typeof useAddWebhook> }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<WebhookForm>();
  const required = [{ required: true, message: t('notices/webhooks/required') }];

  async function submit() {
    const { plan, unit, ...rest } = await form.validateFields();
    add.mutate({ ...rest, plan: plan || null, unit: unit || null });
  }
  return (
    <Modal
      open
      title={t('notices/webhooks/add')}
      okText={t('notices/webhooks/save')}
      cancelText={t('notices/cancel')}
      confirmLoading={add.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        <Form.Item name="name" label={t('notices/webhooks/name')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="url"
          label={t('notices/webhooks/url')}
          extra={t('notices/webhooks/urlHint')}
          rules={required}
        >
          <Input type="url" maxLength={1000} placeholder="https://" />
        </Form.Item>
        <Form.Item name="kinds" label={t('notices/webhooks/kinds')} rules={required}>
          <Select
            mode="multiple"
            options={allKinds.map((value) => ({ value, label: t(`notices/kind/${value}`) }))}
            optionFilterProp="label"
          />
        </Form.Item>
        <Form.Item name="plan" label={t('notices/webhooks/plan')}>
          <Select
            allowClear
            placeholder={t('notices/webhooks/anyPlan')}
            options={plans.map(({ key, title }) => ({ value: key, label: title }))}
          />
        </Form.Item>
        <Form.Item
          name="unit"
          label={t('notices/webhooks/unit')}
          extra={t('notices/webhooks/unitHint')}
        >
          <UnitSelect placeholder={t('notices/webhooks/anyUnit')} />
        </Form.Item>
      </Form>
      {add.isError && <ProblemAlert error={add.error} />}
    </Modal>
  );
}
