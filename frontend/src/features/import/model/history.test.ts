import { expect, test } from 'vitest';
import { aDraft } from '@/shared/testing/drafts';
import { contentOf, mapUnit, setPlan } from './content';
import { make, rebase, redo, startHistory, undo } from './history';

const start = startHistory(contentOf(aDraft()));
const titled = (title: string) => setPlan({ title });

test('an edit is undone and done again', () => {
  const edited = make(start, '改标题', titled('新'));

  expect(edited.past.at(-1)?.what).toBe('改标题');
  expect(undo(edited).present).toBe(start.present);
  expect(redo(undo(edited)).present.plan.title).toBe('新');
});

test('typing in one field is one step', () => {
  const typed = ['新', '新标', '新标题'].reduce(
    (history, title) => make(history, '改标题', titled(title), 'title'),
    start,
  );

  expect(typed.past).toHaveLength(1);
  expect(undo(typed).present).toBe(start.present);
});

test('what changes nothing is no step, and a new edit forgets what was undone', () => {
  const undone = undo(make(start, '改标题', titled('新')));

  expect(make(start, '没改', (content) => ({ ...content }))).toBe(start);
  expect(make(undone, '另改', titled('别的')).future).toEqual([]);
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

test('what happened on the server outlasts undo', () => {
  const edited = rebase(make(start, '改标题', titled('新')), mapUnit('甲局', 'u1'));

  expect(undo(edited).present.mappings).toEqual([{ name: '甲局', unit: 'u1' }]);
});
