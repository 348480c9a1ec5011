import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '@/shared/i18n/en';
import { zh } from '@/shared/i18n/zh';

const folder = '../processes/src/main/resources/duban/processes';

/** What the tables that come with the product ask and answer, by the names the engine knows. */
const columns = readdirSync(folder)
  .filter((file) => file.endsWith('.dmn'))
  .flatMap((file) => {
    const table = readFileSync(`${folder}/${file}`, 'utf8');
    const asked = /<inputExpression[^>]*>\s*<text>(\w+)/g;
    const answered = /<output [^>]*name="(\w+)"/g;
    return [asked, answered].flatMap((names) => [...table.matchAll(names)].map(([, name]) => name));
  });

test.each([
  ['zh', zh],
  ['en', en],
])('every column of our own tables has a heading in %s', (_, words) => {
  expect(columns.length).toBeGreaterThan(10);
  expect(Object.keys(words.settings.policies.column)).toEqual(expect.arrayContaining(columns));
});
