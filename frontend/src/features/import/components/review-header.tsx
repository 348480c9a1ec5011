import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@/shared/ui/page-header';
import { useReviewed } from '../review/review-context';
import type { Worklist } from '../review/use-worklist';
import { PublishDialog } from './publish-dialog';
import { SaveIndicator } from './save-indicator';

/** What is reviewed, whether it is saved, undo and redo, and the way out: publishing. */
export function ReviewHeader({ worklist }: { worklist: Worklist }) {
  const { t } = useTranslation();
  const { draft, plan, readOnly } = useReviewed();
  return (
    <PageHeader
      title={plan.title || draft.fileName}
      lead={
        <>
          <Link to="/import">{t('nav/import')}</Link> › {draft.fileName}
          {draft.amends && (
            <>
              {' · '}
              <Link to={`/plans/${draft.amends}`}>{t('import/amends')}</Link>
            </>
          )}
        </>
      }
    >
      {readOnly ? (
        <Link to={`/plans/${draft.planKey}`}>{t('import/toPlan')}</Link>
      ) : (
        <>
          <SaveIndicator />
          <UndoRedo />
          <PublishButton worklist={worklist} />
        </>
      )}
    </PageHeader>
  );
}

function UndoRedo() {
  const { t } = useTranslation();
  const { undo, redo, undoable, redoable } = useReviewed();
  return (
    <span className="undo-redo">
      <Tooltip title={undoable && t('import/undoWhat', { what: undoable })}>
        <Button
          icon={<UndoOutlined />}
          aria-label={t('import/undo')}
          disabled={!undoable}
          onClick={undo}
        />
      </Tooltip>
      <Tooltip title={redoable && t('import/redoWhat', { what: redoable })}>
        <Button
          icon={<RedoOutlined />}
          aria-label={t('import/redo')}
          disabled={!redoable}
          onClick={redo}
        />
      </Tooltip>
    </span>
  );
}

function PublishButton({ worklist }: { worklist: Worklist }) {
  const { t } = useTranslation();
  const { plan, conflict, view } = useReviewed();
  const [open, setOpen] = useState(false);
  const errors = worklist.counts.ERROR;
  const reason =
    errors > 0
      ? t('import/publish/errors', { count: errors })
      : plan.measures.length === 0
        ? t('import/publish/nothing')
        : conflict && t('import/publish/conflict');
  const showErrors = () => {
    worklist.setLevel('ERROR');
    view.setTab('findings');
    view.setPane('work');
  };
  return (
    <>
      {errors > 0 && (
        <button type="button" className="why-not" onClick={showErrors}>
          {reason}
        </button>
      )}
      <Tooltip title={reason}>
        <Button type="primary" disabled={Boolean(reason)} onClick={() => setOpen(true)}>
          {t('import/publish/open')}
        </Button>
      </Tooltip>
      {open && <PublishDialog onClose={() => setOpen(false)} />}
    </>
  );
}
