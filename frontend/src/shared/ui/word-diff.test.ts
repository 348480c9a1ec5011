import { expect, test } from 'vitest';
import { wordDiff } from './word-diff';

test('Chinese is compared word by word', () => {
  expect(wordDiff('已建成培育库三个。', '已建成培育库五个,入库企业八十家。')).toEqual([
    { text: '已建成培育库', change: undefined },
    { text: '三', change: 'removed' },
    { text: '五', change: 'added' },
    { text: '个', change: undefined },
    { text: ',入库企业八十家', change: 'added' },
    { text: '。', change: undefined },
  ]);
});

test('what stayed the same is one piece, and what was added to nothing is all new', () => {
  expect(wordDiff('没有变化', '没有变化')).toEqual([{ text: '没有变化', change: undefined }]);
  expect(wordDiff('', '新的')).toEqual([{ text: '新的', change: 'added' }]);
  expect(wordDiff('旧的', '')).toEqual([{ text: '旧的', change: 'removed' }]);
});
