import { expect, test } from 'vitest';
import { aFinding } from '@/shared/testing/drafts';
import { countOpen, namesToRegister, shownFindings, stepFrom, withSettled } from './findings';

const findings = [
  aFinding('note', { level: 'NOTE' }),
  aFinding('late', { level: 'ERROR', place: { offset: 90, length: 2 } }),
  aFinding('early', { level: 'ERROR', place: { offset: 10, length: 2 } }),
  aFinding('done', { settled: true }),
];

test('the worst come first, in the order of the document, without those checked', () => {
  const ids = shownFindings(findings, { checked: false }).map(({ id }) => id);

  expect(ids).toEqual(['early', 'late', 'note']);
});

test('one level, or also what is checked, can be asked for', () => {
  expect(shownFindings(findings, { level: 'NOTE', checked: false })).toHaveLength(1);
  expect(shownFindings(findings, { checked: true })).toHaveLength(4);
  expect(countOpen(findings)).toEqual({ ERROR: 2, WARNING: 0, NOTE: 1 });
});

test('steps go from finding to finding and stop at the ends', () => {
  const shown = shownFindings(findings, { checked: false });

  expect(stepFrom(shown, undefined, 1)?.id).toBe('early');
  expect(stepFrom(shown, 'early', 1)?.id).toBe('late');
  expect(stepFrom(shown, 'note', 1)?.id).toBe('note');
  expect(stepFrom(shown, 'early', -1)?.id).toBe('early');
  expect(stepFrom([], undefined, 1)).toBeUndefined();
});

test('a check counts before the server says so', () => {
  const [note] = withSettled(findings, ['note', 'done']);

  expect(note?.settled).toBe(true);
  expect(withSettled(findings, ['done'])[0]).toBe(findings[0]);
});

test('names are registered together, but for those that may be misprints', () => {
  const missing = (code: string, unit: string) =>
    aFinding(`${code}${unit}`, { code, unit, repairs: [{ kind: 'register-unit', unit }] });

  expect(
    namesToRegister([
      missing('unit-not-registered', '甲局'),
      missing('no-office', '甲办'),
      missing('unit-not-registered', '甲局'),
      missing('unit-misprinted', '乙局'),
    ]),
  ).toEqual(['甲局', '甲办']);
});
