import { expect, test } from 'vitest';
import { same } from './same';

test.each([
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [[1, 2], [1], false],
  [{ a: undefined }, { b: undefined }, false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
])('%j and %j', (one, other, answer) => {
  expect(same(one, other)).toBe(answer);
});
