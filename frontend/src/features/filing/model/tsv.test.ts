import { expect, test } from 'vitest';
import { parseTsv, writeTsv } from './tsv';

test.each([
  ['一格', [['一格']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\t\tc', [['a', '', 'c']]],
  ['\t', [['', '']]],
  ['', [['']]],
  ['"一行\n二行"\tb', [['一行\n二行', 'b']]],
  ['"一行\r\n二行"\r\nb', [['一行\n二行'], ['b']]],
  ['"他说""好""\n就走"\tb', [['他说"好"\n就走', 'b']]],
  ['"有\t表"', [['有\t表']]],
  ['"专精特新"企业\tb', [['"专精特新"企业', 'b']]],
  ['"整句都在引号里"\tb', [['"整句都在引号里"', 'b']]],
  ['"没有完\tb', [['"没有完', 'b']]],
  ['""\tb', [['""', 'b']]],
])('%j is read as Excel means it', (clip, rows) => {
  expect(parseTsv(clip)).toEqual(rows);
});

test('what is copied comes back', () => {
  const rows = [
    ['一、已建库\n二、共“十二”家', '他说"好"', ''],
    ['有\t表', '"整句"', '12.5'],
  ];

  expect(parseTsv(writeTsv(rows))).toEqual(rows);
});
