import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarYear } from '@/shared/api/types';
import { Load } from '@/shared/ui/page-state';
import { useCalendar } from '../api/use-calendar';
import { extended, type Range } from '../model/range';
import { AddDays } from './add-days';
import { DayLegend } from './day-legend';
import { Month } from './month';
import { OwnDays } from './own-days';
import './settings.css';

interface Props {
  /** the present one if none */
  year: number | undefined;
  onYear: (year: number) => void;
}

/** A year at a glance, and for the administrator the days to be added. */
export function YearCalendar({ year, onYear }: Props) {
  return (
    <Load of={useCalendar(year)}>
      {(calendar) => <Year key={calendar.year} calendar={calendar} onYear={onYear} />}
    </Load>
  );
}

function YearHead({ calendar, onYear }: YearProps) {
  const { t } = useTranslation();
  const { year, workingDays } = calendar;
  return (
    <div className="settings-head">
      <div className="year-switch">
        <Button
          icon={<LeftOutlined />}
          aria-label={t('settings/calendar/earlier')}
          onClick={() => onYear(year - 1)}
        />
        <strong>{t('settings/calendar/year', { year })}</strong>
        <Button
          icon={<RightOutlined />}
          aria-label={t('settings/calendar/later')}
          onClick={() => onYear(year + 1)}
        />
      </div>
      <span className="muted">{t('settings/calendar/workingDays', { count: workingDays })}</span>
      <DayLegend />
    </div>
  );
}

interface YearProps {
  calendar: CalendarYear;
  onYear: (year: number) => void;
}

function Year({ calendar, onYear }: YearProps) {
  const { t } = useTranslation();
  const [range, setRange] = useState<Range>({ from: '', to: '' });
  const special = useMemo(
    () => new Map(calendar.days.map((day) => [day.date, day])),
    [calendar.days],
  );
  const editable = calendar.actions.includes('edit');
  const pick = (date: string) => setRange((before) => extended(before, date));
  return (
    <>
      <YearHead calendar={calendar} onYear={onYear} />
      {!calendar.published && (
        <Alert
          className="settings-note"
          type="warning"
          showIcon
          title={t('settings/calendar/unknown', { year: calendar.year })}
          description={t('settings/calendar/unknownHint')}
        />
      )}
      <div className="year-months">
        {Array.from({ length: 12 }, (_, month) => (
          <Month
            // biome-ignore lint/suspicious/noArrayIndexKey: a month has its place in the year
            key={month}
            year={calendar.year}
            month={month + 1}
            special={special}
            today={calendar.today}
            picked={(date) => editable && date >= range.from && date <= range.to}
            onPick={editable ? pick : undefined}
          />
        ))}
      </div>
      <div className="calendar-side">
        <OwnDays days={calendar.days} today={calendar.today} editable={editable} />
        {editable && <AddDays range={range} onRange={setRange} />}
        <section className="panel">
          <p className="muted">{t('settings/calendar/rule')}</p>
        </section>
      </div>
    </>
  );
}
