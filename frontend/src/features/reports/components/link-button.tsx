import { LinkOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/shared/i18n/field-errors';
import { formatDate, formatTime } from '@/shared/i18n/format';
import { Load } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import {
  type LinkForm,
  type ReportLink,
  useReportLinking,
  useReportLinks,
} from '../api/use-report-links';

/** Addresses by which the report is read without an account: makes them, shows who read, revokes. */
export function LinkButton({ report }: { report: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<LinkOutlined />} onClick={() => setOpen(true)}>
        {t('review/links/open')}
      </Button>
      <Modal
        open={open}
        width={640}
        title={t('review/links/title')}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
        closable={{ 'aria-label': t('common/close') }}
      >
        <Links report={report} />
      </Modal>
    </>
  );
}

function Links({ report }: { report: number }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<LinkForm>();
  const { make, revoke } = useReportLinking(report);
  const submit = (link: LinkForm) =>
    make.mutate(link, {
      onSuccess: () => form.resetFields(),
      onError: (error) => form.setFields(fieldErrors<keyof LinkForm>(error)),
    });
  return (
    <>
      <p className="muted">{t('review/links/hint')}</p>
      <Form<LinkForm> form={form} layout="vertical" initialValues={{ days: 30 }} onFinish={submit}>
        <div className="link-fields">
          <Form.Item
            name="label"
            label={t('review/links/label')}
            rules={[
              { required: true, whitespace: true, message: t('form/required') },
              { max: 100, message: t('form/tooLong', { max: 100 }) },
            ]}
          >
            <Input />
          </Form.Item>
          <Form.Item name="days" label={t('review/links/days')}>
            <InputNumber min={1} max={90} precision={0} />
          </Form.Item>
        </div>
        {make.isError && <ProblemAlert error={make.error} />}
        <Button type="primary" htmlType="submit" loading={make.isPending}>
          {t('review/links/make')}
        </Button>
      </Form>
      {make.data && (
        <Alert
          type="success"
          showIcon
          className="made-link"
          title={t('review/links/made', { until: formatDate(make.data.expiresAt) })}
          description={<code>{new URL(make.data.path, window.location.href).href}</code>}
        />
      )}
      {revoke.isError && <ProblemAlert error={revoke.error} />}
      <Load of={useReportLinks(report, true)}>
        {(links) => (
          <ul className="link-list">
            {links.map((link) => (
              <LinkItem
                key={link.id}
                link={link}
                busy={revoke.isPending && revoke.variables === link.id}
                onRevoke={() => revoke.mutate(link.id)}
              />
            ))}
          </ul>
        )}
      </Load>
    </>
  );
}

interface ItemProps {
  link: ReportLink;
  busy: boolean;
  onRevoke: () => void;
}

function LinkItem({ link, busy, onRevoke }: ItemProps) {
  const { t } = useTranslation();
  return (
    <li className={link.good ? undefined : 'settled'}>
      <strong>{link.label}</strong>
      <small className="muted">
        {link.revokedAt
          ? t('review/links/revoked', { at: formatTime(link.revokedAt) })
          : t('review/links/until', { at: formatDate(link.expiresAt) })}
        {' · '}
        {link.visitedAt
          ? t('review/links/visits', { count: link.visits, at: formatTime(link.visitedAt) })
          : t('review/links/unread')}
      </small>
      {link.good && (
        <Button size="small" danger loading={busy} onClick={onRevoke}>
          {t('review/links/revoke')}
        </Button>
      )}
    </li>
  );
}
