export interface Pair {
  before: string;
  after: string;
}

/**
 * Puts each sentence that is new beside the one it was made from, so that its words can be compared:
 * the most similar one that went, if half of it is still there. What has no other stands alone.
 */
export function paired(removed: string[], added: string[]): Pair[] {
  const left = [...removed];
  const pairs = added.map((after) => {
    const best = left
      .map((before) => ({ before, likeness: likeness(before, after) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (!best || best.likeness < 0.5) {
      return { before: '', after };
    }
    left.splice(left.indexOf(best.before), 1);
    return { before: best.before, after };
  });
  return [...pairs, ...left.map((before) => ({ before, after: '' }))];
}

/** The share of pairs of neighbouring letters that two texts have in common (Sørensen and Dice). */
function likeness(one: string, other: string): number {
  const first = pairsOf(one);
  const second = pairsOf(other);
  if (first.length + second.length === 0) {
    return 1;
  }
  const left = [...second];
  const common = first.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) {
      left.splice(at, 1);
    }
    return at >= 0;
  });
  return (2 * common.length) / (first.length + second.length);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
