import { expect, test } from 'vitest';
import { extended } from './range';

const day = (from: string, to = from) => ({ from, to });

test.each([
  [day(''), '2023-10-16', day('2023-10-16')],
  [day('2023-10-16'), '2023-10-18', day('2023-10-16', '2023-10-18')],
  [day('2023-10-16'), '2023-10-12', day('2023-10-12')],
  [day('2023-10-16', '2023-10-18'), '2023-10-20', day('2023-10-20')],
])('%o and then %s is %o', (before, date, after) => {
  expect(extended(before, date)).toEqual(after);
});
