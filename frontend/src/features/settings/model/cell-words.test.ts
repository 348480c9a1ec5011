import { expect, test } from 'vitest';
import { conditionWords, resultWords } from './cell-words';

test.each([
  ['', '任意'],
  ['-', '任意'],
  ['"report"', '填报进展'],
  ['"report","sign-for"', '填报进展、签收并制定计划'],
  ['"a,b"', 'a,b'],
  ['not("report")', '除填报进展外'],
  ['< 3', '不到 3'],
  ['<= 3', '不超过 3'],
  ['> 5', '超过 5'],
  ['>=5', '5 及以上'],
  ['[3..5]', '3 至 5'],
  ['(3..5]', '4 至 5'],
  ['[3..4)', '3'],
  ['< 3, [7..9]', '不到 3、7 至 9'],
  ['7', '7'],
  ['true', '是'],
])('the condition %s reads %s', (cell, words) => {
  expect(conditionWords(cell)).toBe(words);
});

test.each([
  ['"RED_CARD"', '红牌'],
  ['"something"', 'something'],
  ['5', '5'],
  ['"LEADERS"', '领导小组'],
  ['workingDaysOverdue + 5', '再过 5 个工作日'],
])('the result %s reads %s', (cell, words) => {
  expect(resultWords(cell)).toBe(words);
});
