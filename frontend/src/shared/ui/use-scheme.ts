import { useSyncExternalStore } from 'react';
import { applyPalette, type Palette, palettes, type Scheme } from './palette';

export type Preference = Scheme | 'system';

export const preferences: Preference[] = ['system', 'light', 'dark'];

const stored = 'duban.scheme';
const listeners = new Set<() => void>();
const ofSystem = () => window.matchMedia('(prefers-color-scheme: dark)');
let printing = false;

/** What the reader chose, or to follow the system. */
function preference(): Preference {
  const value = localStorage.getItem(stored);
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** Paper is white, whatever the screen is. */
function scheme(): Scheme {
  const chosen = preference();
  if (printing) {
    return 'light';
  }
  if (chosen === 'system') {
    return ofSystem().matches ? 'dark' : 'light';
  }
  return chosen;
}

function changed() {
  applyPalette(scheme());
  for (const listener of listeners) {
    listener();
  }
}

/** Applies the scheme once and keeps it in step with the system, the printer and other windows. */
export function startScheme(): void {
  ofSystem().addEventListener('change', changed);
  window.addEventListener('storage', changed);
  window.addEventListener('beforeprint', () => {
    printing = true;
    changed();
  });
  window.addEventListener('afterprint', () => {
    printing = false;
    changed();
  });
  changed();
}

export function prefer(chosen: Preference): void {
  if (chosen === 'system') {
    localStorage.removeItem(stored);
  } else {
    localStorage.setItem(stored, chosen);
  }
  changed();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useScheme = (): Scheme => useSyncExternalStore(subscribe, scheme);

export const usePreference = (): Preference => useSyncExternalStore(subscribe, preference);

/** The colours in force, for what is drawn without style sheets. */
export const usePalette = (): Palette => palettes[useScheme()];
