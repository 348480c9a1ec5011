import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm } from './calm';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('acts at once, and once more for all that was asked in the pause', () => {
  const action = vi.fn();
  const ask = calm(action, 2_000);

  for (let i = 0; i < 200; i++) {
    ask();
  }
  expect(action).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2_000);
  expect(action).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(action).toHaveBeenCalledTimes(2);
});

test('acts at once again after a quiet pause', () => {
  const action = vi.fn();
  const ask = calm(action, 2_000);
  ask();
  vi.advanceTimersByTime(2_000);

  ask();

  expect(action).toHaveBeenCalledTimes(2);
});

test('does nothing more once cancelled', () => {
  const action = vi.fn();
  const ask = calm(action, 2_000);
  ask();
  ask();

  ask.cancel();
  vi.advanceTimersByTime(10_000);

  expect(action).toHaveBeenCalledTimes(1);
});
