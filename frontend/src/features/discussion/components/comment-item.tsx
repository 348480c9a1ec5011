import { Button, Popconfirm } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Comment } from '@/shared/api/types';
import { useNow } from '@/shared/api/use-session';
import { formatTime } from '@/shared/i18n/format';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useTakeBack } from '../api/use-comments';
import { piecesOf } from '../model/pieces';
import { CommentEditor } from './comment-editor';

interface Props {
  plan: string;
  number: string;
  comment: Comment;
}

/** Something somebody said; a notice leads to it by its id. */
export function CommentItem({ plan, number, comment }: Props) {
  const { t } = useTranslation();
  const id = `comment-${comment.id}`;
  const { hash } = useLocation();
  const place = useRef<HTMLLIElement>(null);
  const [editing, setEditing] = useState(false);
  const wanted = hash === `#${id}`;

  useEffect(() => {
    if (wanted) {
      place.current?.scrollIntoView({ block: 'center' });
    }
  }, [wanted]);

  return (
    <li ref={place} id={id} className={wanted ? 'comment wanted' : 'comment'}>
      <header>
        <strong>{comment.author}</strong> <span className="muted">{comment.unit}</span>
        <small className="muted">
          <time dateTime={comment.at}>{formatTime(comment.at)}</time>
          {comment.editedAt && !comment.removed && (
            <span title={t('record/discussion/editedAt', { at: formatTime(comment.editedAt) })}>
              {' · '}
              {t('record/discussion/edited')}
            </span>
          )}
        </small>
      </header>
      {comment.removed && <p className="muted">{t('record/discussion/removed')}</p>}
      {editing ? (
        <CommentEditor
          plan={plan}
          number={number}
          comment={comment}
          onDone={() => setEditing(false)}
        />
      ) : (
        !comment.removed && <Words of={comment} />
      )}
      {!editing && (
        <Actions plan={plan} number={number} comment={comment} onEdit={() => setEditing(true)} />
      )}
    </li>
  );
}

function Words({ of: { text, mentions } }: { of: Comment }) {
  // names are looked for as they were written, with and without the unit behind them
  const names = mentions.map(({ name }) => name);
  return (
    <p className="written">
      {piecesOf(text, names).map(({ text: piece, kind }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'link') {
          return (
            <a key={key} href={piece} target="_blank" rel="noopener noreferrer nofollow">
              {piece}
            </a>
          );
        }
        return kind === 'mention' ? (
          <b key={key} className="mention">
            {piece}
          </b>
        ) : (
          <span key={key}>{piece}</span>
        );
      })}
    </p>
  );
}

/** One's own words can be changed for a while. */
function Actions({ plan, number, comment, onEdit }: Props & { onEdit: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const takeBack = useTakeBack(plan, number);
  const { changeableUntil } = comment;
  if (!changeableUntil || Date.parse(changeableUntil) < now.getTime()) {
    return takeBack.isError ? <ProblemAlert error={takeBack.error} /> : null;
  }
  const until = t('record/discussion/until', { at: formatTime(changeableUntil) });
  return (
    <div className="comment-actions" title={until}>
      <Button size="small" type="text" onClick={onEdit}>
        {t('record/discussion/edit')}
      </Button>
      <Popconfirm
        title={t('record/discussion/removeAsk')}
        okText={t('record/discussion/remove')}
        cancelText={t('record/discussion/cancel')}
        onConfirm={() => takeBack.mutate(comment.id)}
      >
        <Button size="small" type="text" loading={takeBack.isPending}>
          {t('record/discussion/remove')}
        </Button>
      </Popconfirm>
      {takeBack.isError && <ProblemAlert error={takeBack.error} />}
    </div>
  );
}
