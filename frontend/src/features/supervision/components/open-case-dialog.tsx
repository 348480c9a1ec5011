import { Button, Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskSummary } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useOpenCase } from '../api/use-open-case';

const lead = 'lead';

interface Props {
  plan: string;
  measure?: string;
  tasks: TaskSummary[];
  /** whether the lead of the measure as a whole can be chosen */
  openLead: boolean;
  onClose: () => void;
}

/** The office puts something under supervision before the rules do. */
export function OpenCaseDialog({ plan, measure, tasks, openLead, onClose }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const open = useOpenCase();

  const submit = ({ subject, reason }: { subject: string; reason: string }) =>
    open.mutate(
      subject === lead && measure ? { plan, measure, reason } : { task: subject, reason },
      {
        onSuccess: () => {
          void message.success(t('supervision/opened'));
          onClose();
        },
      },
    );

  return (
    <Modal
      open
      title={t('supervision/openTitle')}
      onCancel={onClose}
      footer={null}
      width={620}
      closable={{ 'aria-label': t('common/close') }}
    >
      <p className="muted">{t('supervision/openHint')}</p>
      {open.error && <ProblemAlert error={open.error} />}
      <Form
        layout="vertical"
        onFinish={submit}
        requiredMark={false}
        initialValues={{ subject: tasks.length === 1 && !openLead ? tasks[0].id : undefined }}
      >
        <Form.Item
          name="subject"
          label={t('supervision/subject')}
          rules={[{ required: true, message: t('supervision/subjectNeeded') }]}
        >
          <Radio.Group className="action-choice">
            {openLead && <Radio value={lead}>{t('supervision/leadOption')}</Radio>}
            {tasks.map((task) => (
              <Radio key={task.id} value={task.id}>
                {t('supervision/taskOption', {
                  unit: task.unit.name,
                  kind: t(`kind/${task.kind}`),
                  due: formatDate(task.due),
                })}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('supervision/openReason')}
          rules={[{ required: true, whitespace: true, message: t('supervision/reasonNeeded') }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          {t('supervision/openSubmit')}
        </Button>
      </Form>
    </Modal>
  );
}
