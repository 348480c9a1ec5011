import { expect, test } from 'vitest';
import { zh } from './zh';
import { zhReview } from './zh-review';

/** Every text of a language file, with the way to it. */
function texts(of: object, way = ''): [string, string][] {
  return Object.entries(of).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${way}/${name}`, value] as [string, string]]
      : texts(value, `${way}/${name}`),
  );
}

test('Chinese texts have Chinese punctuation', () => {
  const narrow = [...texts(zh), ...texts(zhReview)].filter(([, text]) =>
    /[\u4e00-\u9fff][,;:!?(]|[,;:!?)][\u4e00-\u9fff]/.test(text),
  );

  expect(narrow).toEqual([]);
});
