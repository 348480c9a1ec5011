import { expect, test } from 'vitest';
import { inBlocks } from './in-blocks';

test('parts a list evenly and loses nothing', () => {
  const list = Array.from({ length: 31 }, (_, at) => at);

  expect(inBlocks(list, 15).map((block) => block.length)).toEqual([11, 11, 9]);
  expect(inBlocks(list, 15).flat()).toEqual(list);
  expect(inBlocks(list, 40)).toEqual([list]);
  expect(inBlocks([], 15)).toEqual([[]]);
});
