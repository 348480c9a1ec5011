import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notice } from '@/shared/api/types';
import { formatTime } from '@/shared/i18n/format';
import { LoadFailed, Loading, Nothing } from '@/shared/ui/page-state';
import { targetOf } from '../model/target-of';
import './notices.css';

interface Props {
  notices: Notice[] | undefined;
  error: unknown;
  onFollow: () => void;
}

export function NoticeList({ notices, error, onFollow }: Props) {
  const { t } = useTranslation();
  if (!notices) {
    return error ? <LoadFailed error={error} /> : <Loading />;
  }
  if (notices.length === 0) {
    return <Nothing title={t('notices/empty')} />;
  }
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li key={notice.id} className={notice.read ? undefined : 'notice-unread'}>
          <NoticeText notice={notice} onFollow={onFollow} />
          <small className="muted">
            {formatTime(notice.at)}
            {!notice.read && <b> · {t('notices/unread')}</b>}
          </small>
        </li>
      ))}
    </ul>
  );
}

function NoticeText({ notice, onFollow }: { notice: Notice; onFollow: () => void }) {
  const target = targetOf(notice);
  return target ? (
    <Link to={target} onClick={onFollow}>
      {notice.text}
    </Link>
  ) : (
    <div>{notice.text}</div>
  );
}
