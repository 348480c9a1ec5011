/** A run of words that both texts have, or only the old one, or only the new one. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const tokens = /\d+(?:\.\d+)?%?|[A-Za-z]+|[\s\S]/gu;
const mostTokens = 1500;

/** The old and the new text as one, in runs. Numbers and Latin words are not cut. */
export function differing(before: string, after: string): Run[] {
  const [old, now] = [before.match(tokens) ?? [], after.match(tokens) ?? []];
  if (old.length > mostTokens || now.length > mostTokens) {
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  return joined(withoutSplinters(joined(walk(old, now, longestCommon(old, now)))));
}

/** How many tokens the rests of both texts from a place on have in common. */
function longestCommon(old: string[], now: string[]): number[][] {
  const common = Array.from({ length: old.length + 1 }, () => Array(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    const [row, below] = [common[i] as number[], common[i + 1] as number[]];
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] =
        old[i] === now[j]
          ? (below[j + 1] as number) + 1
          : Math.max(below[j] as number, row[j + 1] as number);
    }
  }
  return common;
}

function walk(old: string[], now: string[], common: number[][]): Run[] {
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      runs.push({ kind: 'same', text: old[i] as string });
      i++;
      j++;
    } else if (
      j >= now.length ||
      (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))
    ) {
      runs.push({ kind: 'removed', text: old[i] as string });
      i++;
    } else {
      runs.push({ kind: 'added', text: now[j] as string });
      j++;
    }
  }
  return runs;
}

function at(common: number[][], i: number, j: number): number {
  return common[i]?.[j] ?? 0;
}

/** A single character that two changes happen to share reads better as part of both. */
function withoutSplinters(runs: Run[]): Run[] {
  return runs.flatMap((run, place): Run[] => {
    const between = place > 0 && place < runs.length - 1;
    return run.kind === 'same' && run.text.length === 1 && between
      ? [
          { kind: 'removed', text: run.text },
          { kind: 'added', text: run.text },
        ]
      : [run];
  });
}

/** Neighbours of a kind as one run; of a change, what is removed before what is added. */
function joined(runs: Run[]): Run[] {
  const result: Run[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of runs) {
    if (kind === 'removed') {
      removed += text;
    } else if (kind === 'added') {
      added += text;
    } else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') {
        last.text += text;
      } else {
        result.push({ kind, text });
      }
    }
  }
  flush();
  return result;
}
