import { i18next } from '@/shared/i18n/i18n';

const words = (key: string, options?: Record<string, string | number | undefined>) =>
  i18next.t(`settings/policies/${key}`, options);

/** A condition of a decision table in plain words: `< 3` is 不到 3. */
export function conditionWords(cell: string): string {
  const test = cell.trim();
  if (test === '' || test === '-') {
    return words('any');
  }
  const not = /^not\((.*)\)$/s.exec(test);
  if (not) {
    return words('not', { what: conditionWords(not[1] ?? '') });
  }
  return alternatives(test).map(oneCondition).join(words('or'));
}

/** A result in plain words. */
export function resultWords(cell: string): string {
  const later = /^\w+\s*\+\s*(\d+)$/.exec(cell.trim());
  return later ? words('plus', { n: later[1] }) : literalWords(cell.trim());
}

/** What a name of the trade is called; anything else stays as it is. */
export function nameWords(name: string): string {
  const key = ['kind', 'level', 'settings/policies/word']
    .map((group) => `${group}/${name}`)
    .find((found) => i18next.exists(found));
  return key ? i18next.t(key) : name;
}

const comparisons: [RegExp, string][] = [
  [/^<=\s*(-?\d+)$/, 'atMost'],
  [/^<\s*(-?\d+)$/, 'less'],
  [/^>=\s*(-?\d+)$/, 'atLeast'],
  [/^>\s*(-?\d+)$/, 'more'],
];

function oneCondition(test: string): string {
  for (const [form, key] of comparisons) {
    const found = form.exec(test);
    if (found) {
      return words(key, { n: found[1] });
    }
  }
  return rangeWords(test) ?? literalWords(test);
}

/** Ranges are of whole numbers, so `(3..5]` is 4 to 5. */
function rangeWords(test: string): string | undefined {
  const found = /^([[\](])\s*(-?\d+)\s*\.\.\s*(-?\d+)\s*([[\])])$/.exec(test);
  if (!found) {
    return undefined;
  }
  const from = Number(found[2]) + (found[1] === '[' ? 0 : 1);
  const to = Number(found[3]) - (found[4] === ']' ? 0 : 1);
  return from === to ? String(from) : words('range', { from, to });
}

function literalWords(cell: string): string {
  if (cell === 'true' || cell === 'false') {
    return words(cell === 'true' ? 'yes' : 'no');
  }
  const literal = /^"(.*)"$/s.exec(cell);
  return literal ? nameWords(literal[1] ?? '') : cell;
}

/** Parts at commas that are not within quotes. */
function alternatives(test: string): string[] {
  return (test.match(/(?:"[^"]*"|[^,"])+/g) ?? [test]).map((part) => part.trim());
}
