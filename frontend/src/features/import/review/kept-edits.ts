import type { DraftContent } from '@/shared/api/draft-types';

/** Edits the server has not yet, kept in the browser until it has: a crash or a lost session loses nothing. */
export interface KeptEdits {
  version: number;
  base: DraftContent;
  content: DraftContent;
}

const prefix = 'duban.review.';

export function keepEdits(draft: string, edits: KeptEdits): void {
  try {
    localStorage.setItem(prefix + draft, JSON.stringify(edits));
  } catch {
    // no room or not allowed: the page itself still has them
  }
}

export function keptEdits(draft: string): KeptEdits | undefined {
  const text = localStorage.getItem(prefix + draft);
  return text ? (JSON.parse(text) as KeptEdits) : undefined;
}

export function dropEdits(draft: string): void {
  localStorage.removeItem(prefix + draft);
}
