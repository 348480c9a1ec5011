import '@testing-library/jest-dom/vitest';
import '@/shared/i18n/i18n';
import '@/shared/i18n/review-words';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { forget } from '../api/outbox';
import { drafts, server } from './server';

configure({ asyncUtilTimeout: 15_000 });

// what antd asks of a browser and jsdom has not
window.matchMedia = (media) =>
  ({
    media,
    matches: media.includes('min-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
window.scrollTo = () => undefined;
window.scrollTo = () => undefined;
// nothing has a height there, and a virtual list would draw nothing, or all
for (const [of, side, length] of [
  [HTMLDivElement, 'clientHeight', 600],
  [HTMLLIElement, 'offsetHeight', 100],
] as const) {
  Object.defineProperty(of.prototype, side, { configurable: true, get: () => length });
}
// a field that grows with its text adds up lengths, which are no numbers without a style sheet
const lengths = document.createElement('style');
lengths.textContent = 'textarea { padding: 0px; border: 0px solid; }';
document.head.append(lengths);
const computed = window.getComputedStyle;
window.getComputedStyle = (element) => computed(element);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  drafts.clear();
  forget();
  sessionStorage.clear();
  localStorage.clear();
});
afterAll(() => server.close());
