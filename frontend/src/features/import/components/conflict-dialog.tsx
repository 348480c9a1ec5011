import { Alert, Button, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '@/shared/api/draft-types';
import { formatTime } from '@/shared/i18n/format';
import { type Change, changesBetween } from '../model/changes';
import { contentOf } from '../model/content';
import { useReviewed } from '../review/review-context';
import { KeptText } from './kept-text';

/** Two people edited at once: who did, what differs, and which way to go on. Nothing is lost on the way. */
export function ConflictDialog({ theirs }: { theirs: Draft }) {
  const { t } = useTranslation();
  const { content, own, takeTheirs, reapply } = useReviewed();
  const [open, setOpen] = useState(true);
  const different = useMemo(() => changesBetween(contentOf(theirs), content), [theirs, content]);
  return (
    <>
      {!open && (
        <Alert
          className="review-note"
          type="error"
          showIcon
          title={t('import/conflict/title', { by: theirs.updatedBy })}
          action={
            <Button size="small" onClick={() => setOpen(true)}>
              {t('import/conflict/decide')}
            </Button>
          }
        />
      )}
      <Modal
        open={open}
        width={680}
        title={t('import/conflict/title', { by: theirs.updatedBy })}
        onCancel={() => setOpen(false)}
        footer={
          <div className="conflict-actions">
            <Button onClick={() => setOpen(false)}>{t('import/conflict/look')}</Button>
            <Button onClick={() => takeTheirs(theirs)}>{t('import/conflict/theirs')}</Button>
            <Button type="primary" onClick={() => reapply(theirs)}>
              {t('import/conflict/reapply')}
            </Button>
          </div>
        }
      >
        <p>
          {t('import/conflict/what', { by: theirs.updatedBy, at: formatTime(theirs.updatedAt) })}
        </p>
        <Changes title={t('import/conflict/own', { count: own.length })} changes={own} />
        <KeptText changes={own} />
        <p className="muted">{t('import/conflict/differs', { count: different.length })}</p>
      </Modal>
    </>
  );
}

function Changes({ title, changes }: { title: string; changes: Change[] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={title}>
      <h3 className="conflict-title">{title}</h3>
      <ul className="conflict-changes">
        {changes.map(({ measure, field, before, after }) => (
          <li key={`${measure}${field}${after}`}>
            <b>
              {measure ? t('common/measureNumber', { number: measure }) : t('import/tab/plan')} ·{' '}
              {t(`import/field/${field}`)}
            </b>
            <span className="inline-change">
              {before && <del>{shortened(before)}</del>} {after && <ins>{shortened(after)}</ins>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const longest = 120;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
