import { Alert, Button, Form, Input, Modal, Progress, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import type { BulkOutcome, DeskAction, DeskColleague } from '@/shared/api/types';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { type BulkForm, useBulk } from '../api/use-bulk';
import { itemTitle } from '../model/desk-words';
import type { Chosen } from '../model/use-selection';

const order: DeskAction[] = [
  'URGE',
  'YELLOW_CARD',
  'RED_CARD',
  'CALL',
  'HAND_OVER',
  'WAIVE',
  'SETTLE',
];

interface Props {
  items: Chosen[];
  /** what is chosen at first */
  action?: DeskAction;
  colleagues: DeskColleague[];
  onDone: () => void;
  onClose: () => void;
}

/** What to do about one item, or about many with one confirmation. */
export function BulkDialog({ items, action: first, colleagues, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<BulkForm>();
  const action = Form.useWatch('action', form) ?? first;
  const bulk = useBulk();
  const fitting = items.filter(({ actions }) => action && actions.includes(action));

  const submit = (values: BulkForm) =>
    bulk.mutate(
      { ids: fitting.map(({ id }) => id), form: values },
      {
        onSuccess: ({ done, refused }) => {
          onDone();
          if (refused.length === 0) {
            void message.success(t('oversight/dialog/done', { count: done.length }));
            onClose();
          }
        },
      },
    );

  const title =
    items.length === 1
      ? t('oversight/dialog/one', { title: itemTitle(items[0]) })
      : t('oversight/dialog/title', { count: items.length });
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      footer={null}
      width={620}
      mask={{ closable: !bulk.isPending }}
      closable={{ 'aria-label': t('common/close'), disabled: bulk.isPending }}
    >
      {bulk.error && <ProblemAlert error={bulk.error} />}
      {bulk.data && bulk.data.refused.length > 0 ? (
        <Refusals titles={titles(items)} outcome={bulk.data} onClose={onClose} />
      ) : (
        <Form
          form={form}
          layout="vertical"
          onFinish={submit}
          requiredMark={false}
          initialValues={{ action: first }}
          disabled={bulk.isPending}
        >
          <Form.Item
            name="action"
            label={t('oversight/dialog/action')}
            rules={[{ required: true, message: t('oversight/dialog/choose') }]}
          >
            <Radio.Group className="action-choice">
              {order
                .filter((value) => items.some(({ actions }) => actions.includes(value)))
                .map((value) => (
                  <Radio key={value} value={value}>
                    <strong>{t(`oversight/dialog/do/${value}`)}</strong>
                    <small>{t(`oversight/dialog/hint/${value}`)}</small>
                  </Radio>
                ))}
            </Radio.Group>
          </Form.Item>
          {action && fitting.length < items.length && (
            <Alert
              type="info"
              showIcon
              title={t('oversight/dialog/applies', { count: fitting.length })}
            />
          )}
          {action === 'HAND_OVER' && <HandOverFields colleagues={colleagues} />}
          {action === 'CALL' ? <CallFields /> : <NoteField action={action} />}
          {bulk.isPending && (
            <Progress
              percent={Math.round((100 * bulk.worked) / fitting.length)}
              format={() =>
                t('oversight/dialog/working', { done: bulk.worked, count: fitting.length })
              }
            />
          )}
          <Button type="primary" htmlType="submit" loading={bulk.isPending}>
            {t('oversight/dialog/submit')}
          </Button>
        </Form>
      )}
    </Modal>
  );
}

function NoteField({ action }: { action: DeskAction | undefined }) {
  const { t } = useTranslation();
  const needed = action === 'WAIVE' || action === 'SETTLE';
  return (
    <Form.Item
      name="note"
      label={t('supervision/note')}
      extra={action !== 'HAND_OVER' && t('supervision/noteHint')}
      rules={[{ required: needed, whitespace: needed, message: t('supervision/reasonNeeded') }]}
    >
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
    </Form.Item>
  );
}

function HandOverFields({ colleagues }: { colleagues: DeskColleague[] }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="to"
      label={t('oversight/dialog/to')}
      rules={[{ required: true, message: t('oversight/dialog/toNeeded') }]}
    >
      <Select
        options={colleagues.map(({ username, name }) => ({ value: username, label: name }))}
      />
    </Form.Item>
  );
}

function CallFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name={['call', 'with']}
        label={t('oversight/dialog/with')}
        rules={[{ required: true, whitespace: true, message: t('oversight/dialog/withNeeded') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={['call', 'promised']}
        label={t('oversight/dialog/promised')}
        rules={[
          { required: true, whitespace: true, message: t('oversight/dialog/promisedNeeded') },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <Form.Item
        name={['call', 'until']}
        label={t('oversight/dialog/until')}
        extra={t('oversight/dialog/untilHint')}
      >
        <Input type="date" />
      </Form.Item>
    </>
  );
}

function titles(items: Chosen[]): Map<string, string> {
  return new Map(items.map((item) => [item.id, itemTitle(item)]));
}

interface RefusalsProps {
  titles: Map<string, string>;
  outcome: BulkOutcome;
  onClose: () => void;
}

/** Which of several were left as they are, and why; the rest is done. */
export function Refusals({ titles, outcome, onClose }: RefusalsProps) {
  const { t } = useTranslation();
  return (
    <>
      {outcome.done.length > 0 && (
        <p>{t('oversight/dialog/done', { count: outcome.done.length })}</p>
      )}
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('oversight/dialog/refused', { count: outcome.refused.length })}
        description={
          <ul className="refusals">
            {outcome.refused.map(({ id, problem, field }) => (
              <li key={id}>
                {titles.get(id) ?? id}
                {t('common/colon')}
                {field ? t(`form/${field}`) : problemText(new Problem(problem, 409))}
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
