import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from './listen';

class FakeSource extends EventTarget {
  static CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    FakeSource.opened.push(this);
  }

  close() {
    this.readyState = FakeSource.CLOSED;
  }

  fail() {
    this.readyState = FakeSource.CLOSED;
    this.dispatchEvent(new Event('error'));
  }
}

function hidden(value: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(value);
  document.dispatchEvent(new Event('visibilitychange'));
}

const listener = { hear: vi.fn(), refused: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  FakeSource.opened = [];
  vi.clearAllMocks();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('hears the state of the inbox', () => {
  const stop = listen('/stream', listener);

  FakeSource.opened[0].dispatchEvent(new MessageEvent('inbox', { data: '{"unread":3}' }));

  expect(listener.hear).toHaveBeenCalledWith({ unread: 3 });
  stop();
  expect(FakeSource.opened[0].readyState).toBe(FakeSource.CLOSED);
});

test('a hidden page listens to nothing and one that is seen again does', () => {
  const stop = listen('/stream', listener);

  hidden(true);
  expect(FakeSource.opened[0].readyState).toBe(FakeSource.CLOSED);
  hidden(false);

  expect(FakeSource.opened).toHaveLength(2);
  stop();
});

test('a refusal is told and tried again after a while', () => {
  const stop = listen('/stream', listener);

  FakeSource.opened[0].fail();
  expect(listener.refused).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(30_000);

  expect(FakeSource.opened).toHaveLength(2);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(FakeSource.opened).toHaveLength(2);
});
