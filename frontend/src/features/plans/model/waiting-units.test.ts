import { expect, test } from 'vitest';
import { aTask, kjj } from '@/shared/testing/samples';
import { waitingUnits } from './waiting-units';

const czj = { id: 'xz-czj', name: '市财政局' };

test('each unit stands once, the overdue one first', () => {
  const waiting = waitingUnits([
    aTask({ id: 'a', unit: kjj, light: 'ON_TIME' }),
    aTask({ id: 'b', unit: czj, light: 'OVERDUE' }),
    aTask({ id: 'c', unit: kjj, light: 'DUE_SOON' }),
  ]);

  expect(waiting.map(({ unit, tasks }) => [unit.name, tasks.map(({ id }) => id)])).toEqual([
    ['市财政局', ['b']],
    ['市科技局', ['c', 'a']],
  ]);
});
