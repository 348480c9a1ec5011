import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Modal, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRef, Webhook } from '@/shared/api/types';
import { Load, Nothing } from '@/shared/ui/page-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useRemoveWebhook, useRetryWebhook, useWebhooks } from '../api/use-webhooks';
import { ChannelFacts, ChannelTag } from './channel-facts';
import { WebhookDialog } from './webhook-dialog';
import './notices.css';

/** The messengers that hear of notices, and how each stands. */
export function Webhooks({ plans }: { plans: PlanRef[] }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  return (
    <section className="panel" aria-label={t('notices/webhooks/title')}>
      <div className="webhooks-head">
        <h2>{t('notices/webhooks/title')}</h2>
        <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {t('notices/webhooks/add')}
        </Button>
      </div>
      <p className="muted">{t('notices/webhooks/lead')}</p>
      <Load of={useWebhooks()}>
        {(webhooks) =>
          webhooks.length === 0 ? (
            <Nothing title={t('notices/webhooks/empty')} />
          ) : (
            <ul className="webhooks">
              {webhooks.map((webhook) => (
                <Channel key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )
        }
      </Load>
      {adding && <WebhookDialog plans={plans} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Channel({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const [modal, dialogs] = Modal.useModal();
  const remove = useRemoveWebhook();
  const retry = useRetryWebhook();
  const { name } = webhook;

  function ask() {
    modal.confirm({
      title: t('notices/webhooks/removeTitle'),
      content: t('notices/webhooks/removeHint', { name }),
      okText: t('notices/webhooks/remove'),
      okButtonProps: { danger: true },
      cancelText: t('notices/cancel'),
      onOk: () => remove.mutateAsync(webhook.id),
    });
  }
  return (
    <li>
      <div className="webhooks-head">
        <h3>
          {name} <ChannelTag state={webhook.state} />
        </h3>
        <Button
          type="text"
          danger
          icon={<DeleteOutlined />}
          aria-label={t('notices/webhooks/removeOf', { name })}
          onClick={ask}
        />
      </div>
      <div className="written muted">{webhook.url}</div>
      <div className="muted">
        {webhook.plan?.title ?? t('notices/webhooks/anyPlan')} ·{' '}
        {webhook.unit?.name ?? t('notices/webhooks/anyUnit')}
      </div>
      <div className="webhook-kinds">
        {webhook.kinds.map((kind) => (
          <Tag key={kind}>{t(`notices/kind/${kind}`)}</Tag>
        ))}
      </div>
      <ChannelFacts
        state={webhook.state}
        retrying={retry.isPending}
        onRetry={() => retry.mutate(webhook.id)}
      />
      {retry.isError && <ProblemAlert error={retry.error} />}
      {dialogs}
    </li>
  );
}
