import { i18next } from './i18n';

// plans run on Chinese time, wherever the reader sits
const timeZone = 'Asia/Shanghai';

function format(instant: string | Date, options: Intl.DateTimeFormatOptions): string {
  const locale = i18next.language === 'en' ? 'en-GB' : 'zh-CN';
  return new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(new Date(instant));
}

/** 2026年3月31日, or 31 March 2026 */
export function formatDate(instant: string | Date): string {
  return format(instant, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** 3月31日, with the year only where it is not the current one */
export function formatShortDate(instant: string, now: Date): string {
  const sameYear = instant.slice(0, 4) === String(now.getFullYear());
  return format(instant, {
    year: sameYear ? undefined : 'numeric',
    month: i18next.language === 'en' ? 'short' : 'long',
    day: 'numeric',
  });
}

/** 2026年3月31日 17:00 */
export function formatTime(instant: string | Date): string {
  const time = format(instant, { hour: '2-digit', minute: '2-digit', hour12: false });
  return `${formatDate(instant)} ${time}`;
}

/** 17:00, with the day in front where it is not today */
export function formatMoment(instant: string, now: Date): string {
  const time = format(instant, { hour: '2-digit', minute: '2-digit', hour12: false });
  return daysUntil(instant, now) === 0 ? time : `${formatShortDate(instant, now)} ${time}`;
}

/** 2026年3月31日 周二 17:00 */
export function formatClock(instant: string | Date): string {
  const weekday = format(instant, { weekday: 'short' });
  const time = format(instant, { hour: '2-digit', minute: '2-digit', hour12: false });
  return `${formatDate(instant)} ${weekday} ${time}`;
}

/** 2026/3/31 周二 17:00, or 31/03/2026 Tue 17:00, for tables */
export function formatWeekday(instant: string | Date): string {
  const date = format(instant, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const weekday = format(instant, { weekday: 'short' });
  const time = format(instant, { hour: '2-digit', minute: '2-digit', hour12: false });
  return `${date} ${weekday} ${time}`;
}

const day = 86_400_000;

/** Whole days from now, by the calendar of Chinese time; negative when past. */
export function daysUntil(instant: string, now: Date): number {
  const offset = 8 * 3_600_000;
  const dayOf = (time: number) => Math.floor((time + offset) / day);
  return dayOf(Date.parse(instant)) - dayOf(now.getTime());
}

const periods = /^(\d{4})(?:-(?:([QH][1-4])|M?0?(\d{1,2})))?$/;

/** 2026-Q2 as 2026年第二季度; what is no known period stays as it is. */
export function formatPeriod(period: string): string {
  if (period === 'final') {
    return i18next.t('period/final');
  }
  const [, year, part, month] = periods.exec(period) ?? [];
  if (!year) {
    return period;
  }
  return i18next.t(`period/${part ?? (month ? 'month' : 'year')}`, { year, part: month });
}

/** Who did something; what the processes do by themselves is recorded as 系统. */
export function actorName(by: string): string {
  return by === '系统' ? i18next.t('common/system') : by;
}

/** 45000 as 45,000; a unit of measure behind it, if there is one */
export function formatNumber(value: number, unit?: string | null): string {
  const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }).format(value);
  return unit ? `${digits}${unit === '%' ? '' : ' '}${unit}` : digits;
}
