import { expect, test } from 'vitest';
import { aTarget } from '@/shared/testing/drafts';
import { differing } from './differing';
import { figureOf, isDecimal } from './indicators';

const shown = (before: string, after: string) =>
  differing(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

test.each([
  [
    '到2024年底不少于100家',
    '到2025年底不少于120家',
    '到[-2024-][+2025+]年底不少于[-100-][+120+]家',
  ],
  ['市工信局', '市科技局', '市[-工信-][+科技+]局'],
  ['', '新增', '[+新增+]'],
  ['相同', '相同', '相同'],
])('%s against %s', (before, after, words) => {
  expect(shown(before, after)).toBe(words);
});

test('old and new can be had back from the runs', () => {
  const [before, after] = ['开展走访,帮助企业。', '组织走访活动,服务企业家。'];
  const runs = differing(before, after);
  const of = (left: string) =>
    runs
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('');

  expect(of('added')).toBe(before);
  expect(of('removed')).toBe(after);
});

test('a number to reach reads in one glance', () => {
  expect(figureOf(aTarget(''))).toBe('≥ 10 家');
  expect(figureOf({ ...aTarget(''), valueMax: 12 })).toBe('10–12 家');
  expect([isDecimal('12.5'), isDecimal(''), isDecimal('12.'), isDecimal('十')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
