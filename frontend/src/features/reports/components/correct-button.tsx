import { FormOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { type Correction, useCorrectReport } from '../api/use-correct-report';

/** Corrects an issued report: asks why and opens the new version. */
export function CorrectButton({ report }: { report: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const correct = useCorrectReport(report);

  const start = (correction: Correction) =>
    correct.mutate(correction, {
      onSuccess: ({ id }) => {
        setOpen(false);
        void navigate(`/reports/${id}`);
      },
    });

  return (
    <>
      <Button icon={<FormOutlined />} onClick={() => setOpen(true)}>
        {t('reporting/correct')}
      </Button>
      <Modal
        open={open}
        title={t('reporting/correctTitle')}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
        closable={{ 'aria-label': t('common/close') }}
      >
        <p className="muted">{t('reporting/correctText')}</p>
        <Form<Correction>
          layout="vertical"
          initialValues={{ reason: '', recount: false }}
          onFinish={start}
        >
          <Form.Item
            name="reason"
            label={t('reporting/correctReason')}
            rules={[
              { required: true, whitespace: true, message: t('form/required') },
              { max: 2000, message: t('form/tooLong', { max: 2000 }) },
            ]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
          </Form.Item>
          <Form.Item name="recount" valuePropName="checked">
            <Checkbox>{t('reporting/recount')}</Checkbox>
          </Form.Item>
          {correct.isError && <ProblemAlert error={correct.error} />}
          <Button type="primary" htmlType="submit" loading={correct.isPending}>
            {t('reporting/correctStart')}
          </Button>
        </Form>
      </Modal>
    </>
  );
}
