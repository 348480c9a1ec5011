import { Button, Mentions } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '@/shared/api/types';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePeople, useSay } from '../api/use-comments';
import { mentionedIn, writtenName } from '../model/mentioned';

const longest = 2000;

interface Props {
  plan: string;
  number: string;
  /** the comment that is changed; without one a new one is written */
  comment?: Comment;
  onDone?: () => void;
}

/** Where one writes; @ offers the people whom the measure concerns, by name and by unit. */
export function CommentEditor({ plan, number, comment, onDone }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(comment?.text ?? '');
  const [begun, setBegun] = useState(comment !== undefined);
  const people = usePeople(plan, number, begun).data;
  const say = useSay(plan, number, comment?.id);
  const empty = text.trim() === '';

  const send = () => {
    if (empty || say.isPending || !people) {
      return;
    }
    say.mutate(
      { text, mentions: mentionedIn(text, people) },
      {
        onSuccess: () => {
          setText('');
          onDone?.();
        },
      },
    );
  };

  return (
    <div className="comment-editor">
      <Mentions
        aria-label={t('record/discussion/label')}
        placeholder={t('record/discussion/placeholder')}
        autoSize={{ minRows: comment ? 2 : 1, maxRows: 8 }}
        maxLength={longest}
        value={text}
        onChange={setText}
        onFocus={() => setBegun(true)}
        loading={begun && !people}
        notFoundContent={t('record/discussion/nobody')}
        filterOption={(typed, { unit, value }: { unit?: string; value?: string }) =>
          `${value}${unit}`.toLowerCase().includes(typed.toLowerCase())
        }
        options={(people ?? []).map((person) => ({
          key: person.username,
          value: writtenName(person, people ?? []),
          unit: `${person.unit}${person.username}`,
          label: (
            <>
              {person.name} <small className="muted">{person.unit}</small>
            </>
          ),
        }))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send();
          }
        }}
      />
      <div className="comment-buttons">
        <Button type="primary" disabled={empty} loading={say.isPending} onClick={send}>
          {t(comment ? 'record/discussion/save' : 'record/discussion/send')}
        </Button>
        {comment && <Button onClick={onDone}>{t('record/discussion/cancel')}</Button>}
      </div>
      {say.isError && <ProblemAlert error={say.error} />}
    </div>
  );
}
