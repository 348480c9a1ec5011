import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExtensionOutlook, ExtensionRequest, TaskDetail } from '@/shared/api/types';
import { fieldErrors } from '@/shared/i18n/field-errors';
import { formatDate, formatTime } from '@/shared/i18n/format';
import { ExtensionCard } from '@/shared/ui/extension-card';
import { EarlierExtensions } from '@/shared/ui/extension-matter';
import { useMessage } from '@/shared/ui/messages';
import { Loading } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useAskExtension } from '../api/use-ask-extension';
import { useExtensionOutlook } from '../api/use-extension-outlook';
import { WithdrawButton } from './withdraw-button';

interface Props {
  task: TaskDetail;
  onDone: () => void;
}

const day = /^\d{4}-\d\d-\d\d$/;

/** What is asked, till when, and what follows; a refusal leaves all that was typed. */
export function ExtensionForm({ task, onDone }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<ExtensionRequest>();
  const until = Form.useWatch('until', form);
  const outlook = useExtensionOutlook(task.id, until && day.test(until) ? until : undefined);
  const ask = useAskExtension(task.id);

  const submit = (request: ExtensionRequest) =>
    ask.mutate(request, {
      onSuccess: () => {
        message.success(t('extension/asked'));
        form.resetFields();
        onDone();
      },
      onError: (error) => form.setFields(fieldErrors<keyof ExtensionRequest>(error)),
    });

  if (outlook.data?.open) {
    return (
      <div className="ask-cards">
        <Alert type="info" showIcon title={t('extension/open')} />
        <ExtensionCard of={outlook.data.open}>
          <WithdrawButton of={outlook.data.open} />
        </ExtensionCard>
      </div>
    );
  }
  // what was typed before a later refusal stays: then there is an outlook
  if (outlook.isError && !outlook.data) {
    return <ProblemAlert error={outlook.error} />;
  }
  return (
    <Form<ExtensionRequest>
      form={form}
      layout="vertical"
      name="extension"
      className="ask-form"
      aria-label={t('extension/title')}
      onFinish={submit}
    >
      {outlook.isPending && <Loading />}
      {outlook.data && <Facts of={outlook.data} />}
      <Form.Item
        name="until"
        label={t('extension/until')}
        extra={
          outlook.data &&
          t('extension/untilHint', {
            first: formatDate(outlook.data.first),
            last: formatDate(outlook.data.last),
          })
        }
        rules={[{ required: true, message: t('form/required') }]}
      >
        <Input type="date" min={outlook.data?.first} max={outlook.data?.last} />
      </Form.Item>
      {until && outlook.data && (
        <Alert
          type="info"
          showIcon
          title={t('extension/consequence', {
            days: outlook.data.workingDays,
            approver: t(`extension/${outlook.data.approver}`),
          })}
        />
      )}
      <Form.Item
        name="reason"
        label={t('extension/reason')}
        rules={[{ required: true, whitespace: true, message: t('form/required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      <Form.Item
        name="progress"
        label={t('extension/progress')}
        extra={t('extension/progressHint')}
        rules={[{ required: true, whitespace: true, message: t('form/required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      {ask.isError && <ProblemAlert error={ask.error} />}
      <Button type="primary" htmlType="submit" loading={ask.isPending}>
        {t('extension/submit')}
      </Button>
    </Form>
  );
}

function Facts({ of }: { of: ExtensionOutlook }) {
  const { t } = useTranslation();
  const report = of.taskKind === 'report' || of.taskKind === 'consolidate-report';
  return (
    <>
      <p>
        {t('extension/due')}: <strong>{formatTime(of.due)}</strong>
      </p>
      {report && <p className="muted">{t('extension/cutOffStays')}</p>}
      <section className="block">
        <h3>{t('extension/earlier')}</h3>
        <EarlierExtensions of={of.earlier} />
      </section>
    </>
  );
}
