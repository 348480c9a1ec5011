import { diffArrays } from 'diff';

export interface Change {
  text: string;
  /** undefined where both say the same */
  change?: 'added' | 'removed';
}

/** What became of a text, word by word. Chinese has no spaces: the browser knows its words. */
export function wordDiff(before: string, after: string): Change[] {
  return diffArrays(words(before), words(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : undefined,
  }));
}

function words(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') {
    return [...text];
  }
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
