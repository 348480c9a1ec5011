import type { Colleague } from '@/shared/api/types';

/** How a person is written behind the @: by name, and with the unit where two have the same name. */
export function writtenName(person: Colleague, all: Colleague[]): string {
  const same = all.filter(({ name }) => name === person.name);
  return same.length > 1 ? `${person.name}(${person.unit})` : person.name;
}

/** Who of these people is mentioned in a text. */
export function mentionedIn(text: string, people: Colleague[]): string[] {
  const longestFirst = people
    .map((person) => ({ username: person.username, words: `@${writtenName(person, people)}` }))
    .sort((a, b) => b.words.length - a.words.length);
  let rest = text;
  const found: string[] = [];
  for (const { username, words } of longestFirst) {
    if (rest.includes(words)) {
      found.push(username);
      rest = rest.replaceAll(words, ' ');
    }
  }
  return found;
}
