import { expect, test } from 'vitest';
import { mentionedIn, writtenName } from './mentioned';

const people = [
  { username: 'kjj', name: '王晓岚', unit: '市科技局' },
  { username: 'wx', name: '王晓', unit: '市财政局' },
  { username: 'zw1', name: '张伟', unit: '市教育局' },
  { username: 'zw2', name: '张伟', unit: '市商务局' },
];

test('who is written behind an @ is mentioned, and nobody whose name only begins so', () => {
  expect(mentionedIn('@王晓岚 请核对', people)).toEqual(['kjj']);
  expect(mentionedIn('@王晓岚 @王晓', people).sort()).toEqual(['kjj', 'wx']);
  expect(mentionedIn('王晓岚来过', people)).toEqual([]);
});

test('two of the same name are told apart by their units', () => {
  expect(people.map((person) => writtenName(person, people))).toEqual([
    '王晓岚',
    '王晓',
    '张伟(市教育局)',
    '张伟(市商务局)',
  ]);
  expect(mentionedIn('请@张伟(市商务局)看一下', people)).toEqual(['zw2']);
  expect(mentionedIn('请@张伟看一下', people)).toEqual([]);
});
