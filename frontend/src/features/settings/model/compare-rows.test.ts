import { expect, test } from 'vitest';
import type { PolicyTable } from '@/shared/api/types';
import { compareRows } from './compare-rows';

const row = (id: string, input: string, output: string) => ({
  id,
  description: '',
  inputs: [input],
  outputs: [output],
});

const table = (...rows: PolicyTable['rows']): PolicyTable => ({
  id: 'deadline-policy',
  name: '',
  hitPolicy: 'FIRST',
  inputs: [],
  outputs: [],
  rows,
});

test('rows are told apart by id, and by what they say where a tool gave them other ids', () => {
  const present = table(row('a', '"x"', '1'), row('b', '"y"', '2'), row('c', '"z"', '3'));
  const changed = table(row('a', '"x"', '1'), row('b', '"y"', '5'), row('d', '"w"', '4'));

  expect(compareRows(changed, present)).toEqual({ states: ['same', 'changed', 'new'], removed: 1 });
  expect(compareRows(table(row('other', '"z"', '3')), present).states).toEqual(['same']);
});
