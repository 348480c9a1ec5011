import { expect, test } from 'vitest';
import type { CalendarDay } from '@/shared/api/types';
import { weeksOf } from './months';

const days: CalendarDay[] = [
  { date: '2023-10-02', working: false, name: '国庆节', own: null },
  { date: '2023-10-07', working: true, name: '国庆节', own: null },
  {
    date: '2023-10-11',
    working: false,
    name: null,
    own: { reason: '抗洪抢险', by: '管理员', at: '2023-10-01T00:00:00Z' },
  },
];

test('a month is laid out in weeks from Monday, with every day once', () => {
  const weeks = weeksOf(2023, 10, new Map());

  expect(weeks[0]?.slice(0, 6)).toEqual(Array(6).fill(null));
  expect(weeks[0]?.[6]).toMatchObject({ date: '2023-10-01', look: 'weekend' });
  expect(weeks.flat().filter(Boolean)).toHaveLength(31);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf(2024, 2, new Map()).flat().filter(Boolean)).toHaveLength(29);
});

test('holidays, worked weekends and days of our own look different', () => {
  const cells = weeksOf(2023, 10, new Map(days.map((day) => [day.date, day]))).flat();
  const look = (date: string) => cells.find((cell) => cell?.date === date);

  expect(look('2023-10-02')).toMatchObject({ look: 'holiday', name: '国庆节' });
  expect(look('2023-10-07')).toMatchObject({ look: 'worked' });
  expect(look('2023-10-08')).toMatchObject({ look: 'weekend' });
  expect(look('2023-10-09')).toMatchObject({ look: 'work' });
  expect(look('2023-10-11')).toMatchObject({ look: 'holiday', own: { reason: '抗洪抢险' } });
});
