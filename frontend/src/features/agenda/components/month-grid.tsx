import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/i18n/format';
import { i18next } from '@/shared/i18n/i18n';
import { byDay, dayAfter, keyOf, monthAfter, weeksOf } from '../model/month';
import type { AgendaDay, AgendaEntry, AgendaMonth } from '../model/types';
import { entryClass, entryIcon, entryWords } from './entry-words';

interface Props {
  month: AgendaMonth;
  title: string;
  chosen: string;
  onChoose: (day: string) => void;
}

const shown = 4;

/** A month of days. Arrows lead from day to day, and over its end into the next month. */
export function MonthGrid({ month, title, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const moving = useRef(false);
  const entries = byDay(month.entries);

  useEffect(() => {
    if (moving.current) {
      table.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus();
      moving.current = false;
    }
  }, [chosen]);

  function move(event: KeyboardEvent) {
    const days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    const months = { PageUp: -1, PageDown: 1 }[event.key];
    if (days === undefined && months === undefined) {
      return;
    }
    event.preventDefault();
    moving.current = true;
    onChoose(days ? dayAfter(chosen, days) : `${monthAfter(chosen.slice(0, 7), months ?? 0)}-01`);
  }

  return (
    <table ref={table} className="agenda-month" aria-label={t('agenda/grid', { month: title })}>
      <thead>
        <tr>
          {weekdays().map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month.days).map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <td key={day.date} className={classOf(day, month, chosen)}>
                <button
                  type="button"
                  className="agenda-day"
                  data-day={day.date}
                  tabIndex={day.date === chosen ? 0 : -1}
                  aria-current={day.date === month.today ? 'date' : undefined}
                  aria-pressed={day.date === chosen}
                  aria-label={labelOf(day, entries.get(day.date) ?? [])}
                  onClick={() => onChoose(day.date)}
                  onKeyDown={move}
                >
                  <DayHead day={day} />
                  <DayEntries entries={entries.get(day.date) ?? []} />
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayHead({ day }: { day: AgendaDay }) {
  const { t } = useTranslation();
  const special = isSpecial(day);
  return (
    <span className="agenda-day-head">
      <b>{Number(day.date.slice(8))}</b>
      {special && <sup>{t(day.working ? 'agenda/work' : 'agenda/off')}</sup>}
      {day.name && <span className="agenda-day-name">{day.name}</span>}
    </span>
  );
}

function DayEntries({ entries }: { entries: AgendaEntry[] }) {
  const { t } = useTranslation();
  const listed = entries.length > shown ? entries.slice(0, shown - 1) : entries;
  return (
    <span className="agenda-day-entries">
      {listed.map((entry) => (
        <span key={keyOf(entry)} className={entryClass(entry)}>
          {entryIcon(entry)} {entryWords(entry)}
        </span>
      ))}
      {entries.length > listed.length && (
        <span className="muted">{t('agenda/more', { count: entries.length - listed.length })}</span>
      )}
    </span>
  );
}

/** A weekday off, or a weekend worked. */
function isSpecial({ date, working, name }: AgendaDay): boolean {
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return working === weekend || name !== null;
}

function classOf(day: AgendaDay, month: AgendaMonth, chosen: string): string {
  return [
    day.working ? '' : 'off',
    day.date.startsWith(month.month) ? '' : 'outside',
    day.date === month.today ? 'today' : '',
    day.date === chosen ? 'chosen' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function labelOf(day: AgendaDay, entries: AgendaEntry[]): string {
  return [
    formatDate(`${day.date}T04:00:00Z`),
    isSpecial(day) && i18next.t(day.working ? 'agenda/workDay' : 'agenda/offDay'),
    day.name,
    ...entries.map(entryWords),
  ]
    .filter(Boolean)
    .join(i18next.t('common/comma'));
}

function weekdays(): string[] {
  const english = i18next.language === 'en';
  const form = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', {
    weekday: 'short',
    timeZone: 'UTC',
  });
  // 1 January 2024 is a Monday
  return Array.from({ length: 7 }, (_, day) => form.format(new Date(Date.UTC(2024, 0, 1 + day))));
}
