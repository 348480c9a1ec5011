import { Button, Popconfirm, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '@/shared/api/types';
import { formatDate } from '@/shared/i18n/format';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useRemoveDay } from '../api/use-calendar';

interface Props {
  days: CalendarDay[];
  today: string;
  editable: boolean;
}

/** The days that were added, by whom and why; those to come can be taken out again. */
export function OwnDays({ days, today, editable }: Props) {
  const { t } = useTranslation();
  const remove = useRemoveDay();
  const added = days.filter((day) => day.own);
  return (
    <section className="panel">
      <h2>{t('settings/calendar/ownDays')}</h2>
      {remove.isError && <ProblemAlert error={remove.error} />}
      {added.length === 0 && <p className="muted">{t('settings/calendar/noOwnDays')}</p>}
      <ul className="own-days">
        {added.map(({ date, working, own }) => (
          <li key={date}>
            <strong>{formatDate(`${date}T04:00:00Z`)}</strong>
            <Tag color={working ? 'gold' : 'red'}>
              {t(`settings/calendar/${working ? 'on' : 'off'}`)}
            </Tag>
            <span>{own?.reason}</span>
            <small className="muted">
              {own && t('common/by', { by: own.by, at: formatDate(own.at) })}
            </small>
            {editable && date > today && (
              <Popconfirm
                title={t('settings/calendar/removeSure')}
                okText={t('settings/calendar/remove')}
                cancelText={t('common/close')}
                onConfirm={() => remove.mutate(date)}
              >
                <Button size="small" className="side">
                  {t('settings/calendar/remove')}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {!editable && <p className="muted">{t('settings/calendar/adminOnly')}</p>}
    </section>
  );
}
