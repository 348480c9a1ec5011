import type {
  Draft,
  DraftMeasure,
  Highlight,
  HighlightKind,
  Place,
} from '@/shared/api/draft-types';

type Source = Pick<Draft, 'text' | 'highlights'>;

/** Where the measures of the reading begin. */
export function startsOf(highlights: Highlight[]): Map<string, number> {
  const starts = new Map<string, number>();
  for (const { origins, offset, kind } of highlights) {
    if (isBody(kind)) {
      for (const origin of origins) {
        starts.set(origin, Math.min(starts.get(origin) ?? offset, offset));
      }
    }
  }
  return starts;
}

/** Where a measure stands; one that a person added is looked for by its words. */
export function placeOfMeasure(source: Source, measure: DraftMeasure): Place | undefined {
  const own = ofMeasure(source.highlights, measure).filter(({ kind }) => isBody(kind));
  return headOf(own) ?? first(own) ?? find(source.text, measure.text.split('\n')[0] ?? '');
}

/** Where some words of a measure stand; else the measure itself. */
export function placeOfWords(
  source: Source,
  measure: DraftMeasure,
  kind: HighlightKind,
  words?: string,
): Place | undefined {
  const marks = ofMeasure(source.highlights, measure).filter((mark) => mark.kind === kind);
  const said = marks.find((mark) => words && isSaid(source, mark, words));
  const body = placeOfMeasure(source, measure);
  return said ?? find(source.text, words ?? '', body?.offset) ?? first(marks) ?? body;
}

/** Every place where a unit is named. */
export function placesOfUnit(source: Source, names: string[]): Place[] {
  const marks = source.highlights.filter(
    (mark) => mark.kind === 'unit' && names.some((name) => isSaid(source, mark, name)),
  );
  const once = new Map(marks.map((mark) => [mark.offset, mark]));
  return [...once.values()].sort((a, b) => a.offset - b.offset);
}

/** Where a value of the plan as a whole stands. */
export function placeOfValue(
  source: Source,
  kinds: HighlightKind[],
  value: string,
): Place | undefined {
  const marks = source.highlights.filter(({ kind }) => kinds.includes(kind));
  return marks.find((mark) => isSaid(source, mark, value)) ?? find(source.text, value);
}

/** Number and title together, where one follows the other. */
function headOf(marks: Highlight[]): Place | undefined {
  const number = first(marks.filter(({ kind }) => kind === 'number'));
  const title = marks.find(
    ({ kind, offset }) =>
      kind === 'title' && number && offset >= number.offset && offset - number.offset < 12,
  );
  return (
    number &&
    title && { offset: number.offset, length: title.offset + title.length - number.offset }
  );
}

function isBody(kind: HighlightKind): boolean {
  return kind === 'number' || kind === 'title' || kind === 'text';
}

function ofMeasure(highlights: Highlight[], { origins }: DraftMeasure): Highlight[] {
  return highlights.filter((mark) => mark.origins.some((origin) => origins.includes(origin)));
}

function isSaid({ text }: Source, mark: Highlight, words: string): boolean {
  return mark.value === words || text.slice(mark.offset, mark.offset + mark.length) === words;
}

function first(marks: Highlight[]): Highlight | undefined {
  return marks.reduce<Highlight | undefined>(
    (one, other) => (one && one.offset <= other.offset ? one : other),
    undefined,
  );
}

function find(text: string, words: string, from = 0): Place | undefined {
  const offset = words ? text.indexOf(words, from) : -1;
  return offset < 0 ? undefined : { offset, length: words.length };
}
