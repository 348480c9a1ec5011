import { expect, test } from 'vitest';
import { piecesOf } from './pieces';

const shape = (text: string, names: string[] = []) =>
  piecesOf(text, names).map(({ text: piece, kind }) => `${kind}:${piece}`);

test('addresses can be followed, up to the punctuation behind them', () => {
  expect(shape('见 https://example.gov.cn/a?b=1,请核对。')).toEqual([
    'text:见 ',
    'link:https://example.gov.cn/a?b=1',
    'text:,请核对。',
  ]);
  expect(shape('(see http://example.com/x).')).toEqual([
    'text:(see ',
    'link:http://example.com/x',
    'text:).',
  ]);
});

test('nothing else becomes a link or markup', () => {
  expect(shape('javascript:alert(1) <b>粗</b>')).toEqual(['text:javascript:alert(1) <b>粗</b>']);
});

test('of names that begin alike the longer one is meant', () => {
  expect(shape('@王晓岚 请核对', ['王晓', '王晓岚'])).toEqual(['mention:@王晓岚', 'text: 请核对']);
  expect(shape('@李四 请核对', ['王晓'])).toEqual(['text:@李四 请核对']);
});
