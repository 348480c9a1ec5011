import { expect, test } from 'vitest';
import { Problem } from '../api/problem';
import { problemText } from './problem-text';

test.each([
  ['task-no-longer-open', 409, /此任务已由他人办结/],
  ['task-not-found', 404, /不属于您所在的单位/],
  ['bad-credentials', 401, /账号或密码不正确/],
  ['network', 0, /连不上服务器/],
])('%s is worded for a clerk', (slug, status, words) => {
  expect(problemText(new Problem(slug, status))).toMatch(words);
});

test('an unknown refusal is worded by the server, else by its status', () => {
  expect(problemText(new Problem('period-closed', 409, '本期已截止'))).toBe('本期已截止');
  expect(problemText(new Problem('status-503', 503))).toMatch(/服务器正忙/);
  expect(problemText(new Error('anything'))).toMatch(/操作没有成功/);
});
