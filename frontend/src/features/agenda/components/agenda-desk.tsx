import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatDate } from '@/shared/i18n/format';
import { i18next } from '@/shared/i18n/i18n';
import { Load, Nothing } from '@/shared/ui/page-state';
import { useMedia, wide } from '@/shared/ui/use-media';
import { useMonth } from '../api/use-month';
import { byDay, monthAfter } from '../model/month';
import type { AgendaMonth } from '../model/types';
import './agenda.css';
import { DayList } from './day-list';
import { MonthGrid } from './month-grid';

/** A month of deadlines: days and the chosen one beside them, or a list where there is no room. */
export function AgendaDesk() {
  const [params, setParams] = useSearchParams();
  const month = useMonth(params.get('month') ?? undefined);
  // both at once: one change of the address does not see the other that is under way
  const go = (to: Record<string, string>) => setParams(to, { replace: true });
  return (
    <Load of={month}>
      {(data) => (
        <Month
          month={data}
          day={params.get('day') ?? undefined}
          onMonth={(to) => go(to ? { month: to } : {})}
          onDay={(day) => go({ month: day.slice(0, 7), day })}
        />
      )}
    </Load>
  );
}

interface Props {
  month: AgendaMonth;
  day: string | undefined;
  onMonth: (month: string | undefined) => void;
  onDay: (day: string) => void;
}

function Month({ month, day, onMonth, onDay }: Props) {
  const { t } = useTranslation();
  const both = useMedia(wide);
  const title = nameOf(month.month);
  return (
    <>
      <div className="agenda-head">
        <Button
          icon={<LeftOutlined />}
          aria-label={t('agenda/earlier')}
          onClick={() => onMonth(monthAfter(month.month, -1))}
        />
        <h2 aria-live="polite">{title}</h2>
        <Button
          icon={<RightOutlined />}
          aria-label={t('agenda/later')}
          onClick={() => onMonth(monthAfter(month.month, 1))}
        />
        <Button onClick={() => onMonth(undefined)}>{t('agenda/today')}</Button>
      </div>
      {both ? (
        <Wide month={month} title={title} day={day} onDay={onDay} />
      ) : (
        <Narrow month={month} />
      )}
    </>
  );
}

interface WideProps {
  month: AgendaMonth;
  title: string;
  day: string | undefined;
  onDay: (day: string) => void;
}

function Wide({ month, title, day, onDay }: WideProps) {
  const { t } = useTranslation();
  const inMonth = month.today.startsWith(month.month) ? month.today : `${month.month}-01`;
  const known = day && month.days.some(({ date }) => date === day);
  const chosen = known ? day : inMonth;
  const entries = byDay(month.entries).get(chosen) ?? [];
  const date = formatDate(`${chosen}T04:00:00Z`);
  return (
    <div className="agenda">
      <MonthGrid month={month} title={title} chosen={chosen} onChoose={onDay} />
      <section className="panel" aria-label={t('agenda/day', { date })}>
        <h2>{date}</h2>
        {entries.length > 0 ? (
          <DayList entries={entries} />
        ) : (
          <p className="muted">{t('agenda/nothingDay')}</p>
        )}
      </section>
    </div>
  );
}

/** Day after day, those with something on them; today even without. */
function Narrow({ month }: { month: AgendaMonth }) {
  const { t } = useTranslation();
  const entries = byDay(month.entries);
  const days = month.days.filter(
    ({ date }) => date.startsWith(month.month) && (entries.has(date) || date === month.today),
  );
  if (days.length === 0) {
    return <Nothing title={t('agenda/nothing')} />;
  }
  return (
    <ol className="agenda-days">
      {days.map((day) => (
        <li key={day.date} className={day.date === month.today ? 'panel today' : 'panel'}>
          <h3>
            {formatDate(`${day.date}T04:00:00Z`)}
            {day.date === month.today && <span className="kind">{t('agenda/today')}</span>}
            {!day.working && <span className="muted">{day.name ?? t('agenda/offDay')}</span>}
          </h3>
          {entries.has(day.date) ? (
            <DayList entries={entries.get(day.date) ?? []} />
          ) : (
            <p className="muted">{t('agenda/nothingDay')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

function nameOf(month: string): string {
  const [year = '', number = ''] = month.split('-');
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
  return i18next.t('agenda/month', { year, month: Number(number), name });
}
