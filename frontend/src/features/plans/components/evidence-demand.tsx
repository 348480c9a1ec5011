import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureEvidence } from '@/shared/api/types';
import { useDemandEvidence } from '@/shared/evidence/use-evidence';
import { formatTime } from '@/shared/i18n/format';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';

interface Props {
  plan: string;
  number: string;
  evidence: MeasureEvidence;
  ended: boolean;
}

/** What evidence units have to add when their part is done; the office changes it. */
export function EvidenceDemand({ plan, number, evidence, ended }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const [open, setOpen] = useState(false);
  const demand = useDemandEvidence(plan, number);
  const { mayDemand, demand: known } = evidence;
  const set = (note: string | null) =>
    demand.mutate(note, {
      onSuccess: () => setOpen(false),
      onError: (error) => void message.error(problemText(error)),
    });
  const change = mayDemand && !ended && (
    <Button size="small" onClick={() => setOpen(true)}>
      {t('record/evidence/demand')}
    </Button>
  );
  return (
    <>
      {known ? (
        <Alert
          className="evidence-demand"
          type="info"
          showIcon
          title={t('record/evidence/demanded', { note: known.note })}
          description={t('record/evidence/demandBy', { by: known.by, at: formatTime(known.at) })}
          action={change}
        />
      ) : (
        change && <p>{change}</p>
      )}
      {open && (
        <Modal
          open
          title={t('record/evidence/demandTitle')}
          onCancel={() => setOpen(false)}
          footer={null}
        >
          <Form
            layout="vertical"
            initialValues={{ note: known?.note }}
            onFinish={({ note }: { note: string }) => set(note)}
          >
            <Form.Item
              name="note"
              label={t('record/evidence/demandNote')}
              extra={t('record/evidence/demandHint')}
              rules={[
                { required: true, whitespace: true, message: t('form/required') },
                { max: 500, message: t('form/tooLong', { max: 500 }) },
              ]}
            >
              <Input.TextArea rows={2} />
            </Form.Item>
            <div className="evidence-buttons">
              <Button type="primary" htmlType="submit" loading={demand.isPending}>
                {t('record/evidence/demandSave')}
              </Button>
              {known && (
                <Button onClick={() => set(null)}>{t('record/evidence/demandLift')}</Button>
              )}
            </div>
          </Form>
        </Modal>
      )}
    </>
  );
}
