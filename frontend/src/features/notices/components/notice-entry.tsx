import { CheckOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notice } from '@/shared/api/types';
import { formatTime } from '@/shared/i18n/format';
import { Load } from '@/shared/ui/page-state';
import { useParts } from '../api/use-parts';
import { useRead } from '../api/use-read';
import { kinds } from '../model/kinds';
import { inLanguage } from '../model/words';

/** What was told, where it leads, why it was told; a bundle can be opened. */
export function NoticeEntry({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const read = useRead();
  const bundle = notice.count > 1;
  return (
    <li className={notice.read ? 'notice' : 'notice notice-unread'}>
      <div className="notice-head">
        <Tag color={kinds[notice.kind]}>{t(`notices/kind/${notice.kind}`)}</Tag>
        <time className="muted" dateTime={notice.at}>
          {formatTime(notice.at)}
        </time>
        {!notice.read && <b className="notice-mark">{t('notices/unread')}</b>}
        {!notice.read && (
          <Button
            type="text"
            size="small"
            icon={<CheckOutlined />}
            loading={read.isPending}
            onClick={() => read.mutate(notice)}
          >
            {t('notices/read')}
          </Button>
        )}
      </div>
      <NoticeText notice={notice} onFollow={() => !notice.read && read.mutate(notice)} />
      {bundle ? (
        <Button
          type="link"
          size="small"
          className="notice-open"
          icon={open ? <UpOutlined /> : <DownOutlined />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('notices/hide') : t('notices/show', { count: notice.count })}
        </Button>
      ) : (
        <Why notice={notice} />
      )}
      {bundle && open && <Parts notice={notice} />}
    </li>
  );
}

function Parts({ notice }: { notice: Notice }) {
  return (
    <Load of={useParts(notice, true)}>
      {(parts) => (
        <ul className="notice-parts">
          {parts.map((part) => (
            <li key={part.id}>
              <NoticeText notice={part} />
              <Why notice={part} />
            </li>
          ))}
        </ul>
      )}
    </Load>
  );
}

interface TextProps {
  notice: Notice;
  onFollow?: () => void;
}

export function NoticeText({ notice, onFollow }: TextProps) {
  const { t } = useTranslation();
  const text = inLanguage(notice.text);
  return (
    <>
      {notice.link ? (
        <Link to={notice.link} className="notice-text" onClick={onFollow}>
          {text}
        </Link>
      ) : (
        <div className="notice-text">{text}</div>
      )}
      <div className="notice-about muted">
        {notice.measure && (
          <span>
            {t('notices/measure', { number: notice.measure.number, title: notice.measure.title })}
          </span>
        )}
        {notice.plan && <span>{notice.plan.title}</span>}
      </div>
    </>
  );
}

function Why({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  return (
    <details className="notice-why">
      <summary>{t('notices/why')}</summary>
      {notice.reasons.map((reason) => (
        <p key={reason.zh}>{inLanguage(reason)}</p>
      ))}
    </details>
  );
}
