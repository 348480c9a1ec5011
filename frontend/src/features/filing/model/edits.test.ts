import { expect, test } from 'vitest';
import { edited, start } from './edits';

const patch = (task: string, progress: string) => ({
  type: 'patch' as const,
  patches: [{ task, cells: { progress } }],
});

test('each step is taken back and done again, down to a row nobody touched', () => {
  let edits = edited(edited(start({}), patch('t1', '一')), patch('t1', '二'));

  edits = edited(edits, { type: 'undo' });
  expect(edits.typed).toEqual({ t1: { progress: '一' } });
  edits = edited(edits, { type: 'undo' });
  expect(edits.typed).toEqual({});
  edits = edited(edited(edits, { type: 'redo' }), { type: 'redo' });
  expect(edits.typed).toEqual({ t1: { progress: '二' } });
});

test('what is filed is not brought back', () => {
  let edits = edited(edited(start({}), patch('t1', '一')), patch('t2', '二'));

  edits = edited(edits, { type: 'forget', tasks: ['t1'] });

  expect(edits.typed).toEqual({ t2: { progress: '二' } });
  edits = edited(edited(edits, { type: 'undo' }), { type: 'undo' });
  expect(edits.typed).toEqual({});
});
