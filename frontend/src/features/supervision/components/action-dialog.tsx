import { Alert, Button, Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import type { ActionOutcome, SupervisionCase } from '@/shared/api/types';
import { problemText } from '@/shared/i18n/problem-text';
import { CaseSteps } from '@/shared/ui/case-steps';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { type ActionForm, useAct } from '../api/use-act';
import { actionsOf, needsReason } from '../model/actions-of';
import { caseTitle } from '../model/case-title';

interface Props {
  cases: SupervisionCase[];
  onClose: () => void;
}

/** What to do about one case, or about several with one confirmation. */
export function ActionDialog({ cases, onClose }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<Omit<ActionForm, 'cases'>>();
  const action = Form.useWatch('action', form);
  const act = useAct();
  const [only] = cases.length === 1 ? cases : [];

  const submit = (values: Omit<ActionForm, 'cases'>) =>
    act.mutate(
      { ...values, cases: cases.map(({ id }) => id) },
      {
        onSuccess: ({ done, refused }) => {
          if (refused.length === 0) {
            void message.success(t('supervision/done', { count: done.length }));
            onClose();
          }
        },
      },
    );

  return (
    <Modal
      open
      title={
        only
          ? t('supervision/actOn', { title: caseTitle(only) })
          : t('supervision/actOnMany', { count: cases.length })
      }
      onCancel={onClose}
      footer={null}
      width={620}
      closable={{ 'aria-label': t('common/close') }}
    >
      {only && <CaseSteps of={only} />}
      {act.error && <ProblemAlert error={act.error} />}
      {act.data && act.data.refused.length > 0 ? (
        <Refusals cases={cases} outcome={act.data} onClose={onClose} />
      ) : (
        <Form form={form} layout="vertical" onFinish={submit} requiredMark={false}>
          <Form.Item
            name="action"
            label={t('supervision/action')}
            rules={[{ required: true, message: t('supervision/chooseAction') }]}
          >
            <Radio.Group className="action-choice">
              {actionsOf(cases).map((value) => (
                <Radio key={value} value={value}>
                  <strong>{t(`supervision/do/${value}`)}</strong>
                  <small>{t(`supervision/actionHint/${value}`)}</small>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
          {action && cases.some(({ actions }) => !actions.includes(action)) && (
            <Alert type="info" showIcon title={t('supervision/notAll')} />
          )}
          <Form.Item
            name="note"
            label={t('supervision/note')}
            extra={t('supervision/noteHint')}
            rules={[
              {
                required: needsReason(action),
                whitespace: needsReason(action),
                message: t('supervision/reasonNeeded'),
              },
            ]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={act.isPending}>
            {t('supervision/submit')}
          </Button>
        </Form>
      )}
    </Modal>
  );
}

interface RefusalsProps extends Props {
  outcome: ActionOutcome;
}

/** Which of several cases were left as they are, and why. */
function Refusals({ cases, outcome, onClose }: RefusalsProps) {
  const { t } = useTranslation();
  return (
    <>
      {outcome.done.length > 0 && <p>{t('supervision/done', { count: outcome.done.length })}</p>}
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('supervision/refused', { count: outcome.refused.length })}
        description={
          <ul>
            {outcome.refused.map(({ case: id, problem }) => (
              <li key={id}>
                {titleOf(cases, id)}
                {t('common/colon')}
                {problemText(new Problem(problem, 409))}
              </li>
            ))}
          </ul>
        }
      />
      <p>
        <Button onClick={onClose}>{t('common/close')}</Button>
      </p>
    </>
  );
}

function titleOf(cases: SupervisionCase[], id: number): string {
  const found = cases.find((it) => it.id === id);
  return found ? caseTitle(found) : String(id);
}
