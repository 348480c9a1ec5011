import { SendOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/shared/i18n/field-errors';
import { formatTime } from '@/shared/i18n/format';
import { Load } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { type SendingForm, useReportSendings, useSendReport } from '../api/use-report-sendings';

/** Sends the report on by mail, and shows to whom it went. */
export function SendButton({ report }: { report: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<SendOutlined />} onClick={() => setOpen(true)}>
        {t('review/send/open')}
      </Button>
      <Modal
        open={open}
        width={640}
        title={t('review/send/title')}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
        closable={{ 'aria-label': t('common/close') }}
      >
        <Sending report={report} />
      </Modal>
    </>
  );
}

function Sending({ report }: { report: number }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<SendingForm>();
  const send = useSendReport(report);
  const submit = (sending: SendingForm) =>
    send.mutate(sending, {
      onSuccess: () => form.resetFields(),
      onError: (error) => form.setFields(fieldErrors<keyof SendingForm>(error)),
    });
  return (
    <>
      <p className="muted">{t('review/send/hint')}</p>
      <Form<SendingForm>
        form={form}
        layout="vertical"
        initialValues={{ leaders: true, addresses: [] }}
        onFinish={submit}
      >
        <Form.Item name="leaders" valuePropName="checked">
          <Checkbox>{t('review/send/leaders')}</Checkbox>
        </Form.Item>
        <Form.Item
          name="addresses"
          label={t('review/send/addresses')}
          extra={t('review/send/addressesHint')}
        >
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            tokenSeparators={[' ', ',', ';', '；', '，']}
          />
        </Form.Item>
        <Form.Item name="note" label={t('review/send/note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
        {send.isError && <ProblemAlert error={send.error} />}
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('review/send/submit')}
        </Button>
      </Form>
      {send.data && (
        <Alert
          type={send.data.without.length > 0 ? 'warning' : 'success'}
          showIcon
          className="made-link"
          title={t('review/send/sent', { count: send.data.to.length })}
          description={
            send.data.without.length > 0 &&
            t('review/send/without', { names: send.data.without.join(t('common/comma')) })
          }
        />
      )}
      <Load of={useReportSendings(report, true)}>
        {(sendings) => (
          <ul className="link-list">
            {sendings.map(({ sending, at, by, email, name, state }) => (
              <li key={`${sending}-${email}`}>
                <strong>{name ?? email}</strong>
                <small className="muted">
                  {name && `${email} · `}
                  {t('common/by', { by, at: formatTime(at) })}
                  {state && ` · ${t(`review/send/state/${state}`, { defaultValue: state })}`}
                </small>
              </li>
            ))}
          </ul>
        )}
      </Load>
    </>
  );
}
