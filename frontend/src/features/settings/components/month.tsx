import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '@/shared/api/types';
import { i18next } from '@/shared/i18n/i18n';
import { weeksOf } from '../model/months';
import { Day } from './day';

interface Props {
  year: number;
  month: number;
  special: Map<string, CalendarDay>;
  today: string;
  picked: (date: string) => boolean;
  onPick?: (date: string) => void;
}

export function Month({ year, month, special, today, picked, onPick }: Props) {
  useTranslation();
  return (
    <div className="month">
      <table>
        <caption>{nameOf(year, month)}</caption>
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
          {weeksOf(year, month, special).map((week) => (
            <tr key={week.find(Boolean)?.date}>
              {week.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a day has its place in the week
                <td key={at}>
                  {cell && (
                    <Day
                      cell={cell}
                      today={cell.date === today}
                      picked={picked(cell.date)}
                      onPick={onPick}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const locale = () => (i18next.language === 'en' ? 'en-GB' : 'zh-CN');

function nameOf(year: number, month: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  return new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' }).format(first);
}

/** 一 to 日; Monday to Sunday in two letters. */
function weekdays(): string[] {
  const english = i18next.language === 'en';
  const form = new Intl.DateTimeFormat(locale(), {
    weekday: english ? 'short' : 'narrow',
    timeZone: 'UTC',
  });
  // 1 January 2024 is a Monday
  return Array.from({ length: 7 }, (_, day) =>
    form.format(new Date(Date.UTC(2024, 0, 1 + day))).slice(0, 2),
  );
}
