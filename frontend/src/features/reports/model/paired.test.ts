import { expect, test } from 'vitest';
import { paired } from './paired';

test('a sentence stands beside the one it was made from, others alone', () => {
  expect(
    paired(
      ['总体进展平稳，缺报两份。', '请各单位抓紧。'],
      ['总体进展平稳，缺报两份，均已催报。', '附件另发。'],
    ),
  ).toEqual([
    { before: '总体进展平稳，缺报两份。', after: '总体进展平稳，缺报两份，均已催报。' },
    { before: '', after: '附件另发。' },
    { before: '请各单位抓紧。', after: '' },
  ]);
});
