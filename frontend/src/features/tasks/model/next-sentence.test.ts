import { expect, test } from 'vitest';
import type { TaskKind, TaskNext } from '@/shared/api/types';
import { i18next } from '@/shared/i18n/i18n';
import { aTaskDetail, kjj, office } from '@/shared/testing/samples';
import { fieldsOf } from '../forms/fields-of';
import { nextSentence } from './next-sentence';

const sentence = (kind: TaskKind, next: Partial<TaskNext>) =>
  nextSentence(
    aTaskDetail({ kind, next: { unit: null, back: null, others: [], ...next } }),
    i18next.t,
  );
const counties = ['丰县', '沛县', '睢宁县', '邳州市', '新沂市'].map((name) => ({ id: name, name }));

test('it names who has it next and who is still waited for', () => {
  expect(sentence('report', { unit: kjj })).toBe('提交后由市科技局汇总。');
  expect(sentence('report', { unit: kjj, others: counties.slice(0, 2) })).toBe(
    '提交后，待丰县、沛县报送，由市科技局汇总。',
  );
  expect(sentence('implement', { unit: kjj, others: counties })).toBe(
    '提交后，待丰县、沛县、睢宁县等 5 个单位完成，由市科技局申请销号。',
  );
  expect(sentence('consolidate-report', { unit: office })).toBe('提交后由领导小组办公室审阅。');
  expect(sentence('review-report', { back: kjj })).toContain('退回的由市科技局重新汇总');
});

test.each(Object.keys(fieldsOf) as TaskKind[])('%s has a sentence, named or not', (kind) => {
  for (const next of [{}, { unit: kjj }, { back: kjj }, { unit: kjj, others: counties }]) {
    const words = sentence(kind, next);
    expect(words).toMatch(/。$/);
    expect(words).not.toMatch(/\{\{|undefined|desk\//);
  }
});
