import { Button, Checkbox, Form, Input, Modal, Progress, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UndecidedExtension } from '@/shared/api/types';
import { ExtensionCard } from '@/shared/ui/extension-card';
import { useMessage } from '@/shared/ui/messages';
import { Load, Nothing } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { type DecisionForm, useDecide } from '../api/use-bulk';
import { useUndecided } from '../api/use-oversight';
import { Refusals } from './bulk-dialog';

/** Requests for more time that wait for the reader, decided one by one or with one opinion. */
export function UndecidedExtensions() {
  const { t } = useTranslation();
  return (
    <Load of={useUndecided()}>
      {(requests) =>
        requests.length === 0 ? (
          <Nothing title={t('oversight/extensions/empty')} />
        ) : (
          <Requests requests={requests} />
        )
      }
    </Load>
  );
}

function titleOf({ extension, measure }: UndecidedExtension): string {
  return `${extension.unit.name} · ${measure.title}`;
}

function Requests({ requests }: { requests: UndecidedExtension[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [deciding, setDeciding] = useState<UndecidedExtension[]>();
  const selected = requests.filter(({ step }) => chosen.has(step));
  const choose = (step: string, yes: boolean) =>
    setChosen(new Set(yes ? [...chosen, step] : [...chosen].filter((it) => it !== step)));
  return (
    <div className="desk">
      <p className="muted">{t('oversight/extensions/hint')}</p>
      <div className="desk-filters">
        <Checkbox
          checked={selected.length === requests.length}
          indeterminate={selected.length > 0 && selected.length < requests.length}
          onChange={({ target }) =>
            setChosen(new Set(target.checked ? requests.map(({ step }) => step) : []))
          }
        >
          {t('oversight/extensions/selectAll')}
        </Checkbox>
        <Button
          type="primary"
          disabled={selected.length === 0}
          onClick={() => setDeciding(selected)}
        >
          {t('oversight/extensions/decide', { count: selected.length })}
        </Button>
      </div>
      <ul className="desk-requests">
        {requests.map((request) => (
          <li key={request.step} className="panel">
            <div className="light-row">
              <Checkbox
                checked={chosen.has(request.step)}
                onChange={({ target }) => choose(request.step, target.checked)}
                aria-label={t('oversight/extensions/select', { title: titleOf(request) })}
              />
              <Link to={`/plans/${request.plan.key}/measures/${request.measure.number}`}>
                {t('common/measureNumber', { number: request.measure.number })}{' '}
                {request.measure.title}
              </Link>
            </div>
            <ExtensionCard of={request.extension}>
              <Link to={`/tasks/${request.step}`}>{t('oversight/extensions/open')}</Link>
            </ExtensionCard>
          </li>
        ))}
      </ul>
      {deciding && (
        <DecisionDialog
          requests={deciding}
          onDone={() => setChosen(new Set())}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </div>
  );
}

interface DialogProps {
  requests: UndecidedExtension[];
  onDone: () => void;
  onClose: () => void;
}

function DecisionDialog({ requests, onDone, onClose }: DialogProps) {
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<DecisionForm>();
  const granted = Form.useWatch('granted', form);
  const decide = useDecide();
  const submit = (values: DecisionForm) =>
    decide.mutate(
      { ids: requests.map(({ step }) => step), form: values },
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
  return (
    <Modal
      open
      title={t('oversight/extensions/title', { count: requests.length })}
      onCancel={onClose}
      footer={null}
      closable={{ 'aria-label': t('common/close'), disabled: decide.isPending }}
      mask={{ closable: !decide.isPending }}
    >
      {decide.error && <ProblemAlert error={decide.error} />}
      {decide.data && decide.data.refused.length > 0 ? (
        <Refusals
          titles={new Map(requests.map((request) => [request.step, titleOf(request)]))}
          outcome={decide.data}
          onClose={onClose}
        />
      ) : (
        <Form
          form={form}
          layout="vertical"
          onFinish={submit}
          requiredMark={false}
          disabled={decide.isPending}
        >
          <Form.Item
            name="granted"
            label={t('form/granted')}
            rules={[{ required: true, message: t('oversight/dialog/choose') }]}
          >
            <Radio.Group
              options={[
                { value: true, label: t('form/grant') },
                { value: false, label: t('form/refuse') },
              ]}
            />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('oversight/extensions/opinion')}
            rules={[
              {
                required: granted === false,
                whitespace: granted === false,
                message: t('form/refusal-needs-reason'),
              },
            ]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
          </Form.Item>
          {decide.isPending && (
            <Progress percent={Math.round((100 * decide.worked) / requests.length)} />
          )}
          <Button type="primary" htmlType="submit" loading={decide.isPending}>
            {t('oversight/dialog/submit')}
          </Button>
        </Form>
      )}
    </Modal>
  );
}
