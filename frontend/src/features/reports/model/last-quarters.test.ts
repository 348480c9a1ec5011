import { expect, test } from 'vitest';
import { lastQuarters } from './last-quarters';

test('names the quarters that are over, across the year', () => {
  expect(lastQuarters(new Date(2024, 4, 1), 3)).toEqual(['2024-Q1', '2023-Q4', '2023-Q3']);
});
