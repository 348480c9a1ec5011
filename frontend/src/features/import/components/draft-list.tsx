import { DeleteOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftSummary } from '@/shared/api/draft-types';
import { formatTime } from '@/shared/i18n/format';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useDeleteDraft } from '../api/use-delete-draft';
import { useDrafts } from '../api/use-drafts';
import { levelIcon } from './level-icon';
import './draft-list.css';

/** The documents that are being reviewed, then those that have been published. */
export function DraftList() {
  const { t } = useTranslation();
  return (
    <Load of={useDrafts()}>
      {(drafts) =>
        drafts.length === 0 ? (
          <Nothing title={t('import/list/empty')} hint={t('import/list/emptyHint')} />
        ) : (
          (['OPEN', 'PUBLISHED'] as const).map((state) => (
            <DraftGroup
              key={state}
              title={t(`import/list/${state}`)}
              drafts={drafts.filter((draft) => draft.state === state)}
            />
          ))
        )
      }
    </Load>
  );
}

function DraftGroup({ title, drafts }: { title: string; drafts: DraftSummary[] }) {
  return (
    drafts.length > 0 && (
      <section className="panel draft-group" aria-label={title}>
        <h2>
          {title} <small className="muted">{drafts.length}</small>
        </h2>
        <ul>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </ul>
      </section>
    )
  );
}

function DraftRow({ draft }: { draft: DraftSummary }) {
  const { t } = useTranslation();
  const { id, title, fileName, amends, updatedBy, updatedAt } = draft;
  return (
    <li className="draft-row">
      <div className="draft-name">
        <Link to={`/import/${id}`}>{title || fileName}</Link>
        {amends && <span className="kind">{t('import/list/amendment')}</span>}
        <small className="muted">
          {title && `${fileName} · `}
          {t('import/list/edited', { by: updatedBy, at: formatTime(updatedAt) })}
        </small>
      </div>
      <div className="draft-state">
        <span>{t('plans/measures', { count: draft.measures })}</span>
        <DraftDoubts draft={draft} />
      </div>
      {draft.state === 'OPEN' ? <DeleteButton draft={draft} /> : <span />}
    </li>
  );
}

function DraftDoubts({ draft }: { draft: DraftSummary }) {
  const { t } = useTranslation();
  if (draft.state === 'PUBLISHED') {
    return <Link to={`/plans/${draft.planKey}`}>{t('import/toPlan')}</Link>;
  }
  return (
    <>
      {draft.errors > 0 && (
        <span className="level-ERROR">
          {levelIcon('ERROR')} {t('import/list/errors', { count: draft.errors })}
        </span>
      )}
      {draft.warnings > 0 && (
        <span className="level-WARNING">
          {levelIcon('WARNING')} {t('import/list/warnings', { count: draft.warnings })}
        </span>
      )}
      {draft.errors === 0 && <span className="light light-ON_TIME">{t('import/list/ready')}</span>}
    </>
  );
}

function DeleteButton({ draft }: { draft: DraftSummary }) {
  const { t } = useTranslation();
  const message = useMessage();
  const [modal, dialogs] = Modal.useModal();
  const remove = useDeleteDraft();
  const ask = () =>
    modal.confirm({
      title: t('import/list/deleteTitle'),
      content: t('import/list/deleteHint', { name: draft.title || draft.fileName }),
      okText: t('import/list/delete'),
      cancelText: t('import/cancel'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(draft.id).catch((error) => message.error(problemText(error))),
    });
  return (
    <>
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t('import/list/deleteOf', { name: draft.title || draft.fileName })}
        title={t('import/list/delete')}
        onClick={ask}
      />
      {dialogs}
    </>
  );
}
