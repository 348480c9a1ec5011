export interface Piece {
  text: string;
  kind: 'text' | 'link' | 'mention';
}

// printable ASCII: what is copied from a browser is written so, and Chinese words behind it are none of it
const address = /https?:\/\/[!#-&(-;=?-~]+/g;

/** Plain text cut into words, addresses that can be followed, and names that were mentioned. */
export function piecesOf(text: string, names: string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    const link = found[0].replace(/[.,;:!?)]+$/, '');
    pieces.push(...mentions(text.slice(from, found.index), names), { text: link, kind: 'link' });
    from = found.index + link.length;
  }
  pieces.push(...mentions(text.slice(from), names));
  return pieces.filter((piece) => piece.text !== '');
}

function mentions(text: string, names: string[]): Piece[] {
  if (names.length === 0) {
    return [{ text, kind: 'text' }];
  }
  // the longest first: of 王晓 and 王晓岚 the second is meant where both fit
  const wanted = [...names].sort((a, b) => b.length - a.length).map((name) => escaped(`@${name}`));
  return text
    .split(new RegExp(`(${wanted.join('|')})`))
    .map((part, at) => ({ text: part, kind: at % 2 === 1 ? 'mention' : 'text' }));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
