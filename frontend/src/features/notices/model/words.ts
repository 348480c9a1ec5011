import type { Words } from '@/shared/api/types';
import { i18next } from '@/shared/i18n/i18n';

/** What the server says in both languages, in the reader's. */
export function inLanguage(words: Words): string {
  return i18next.language === 'en' ? words.en : words.zh;
}
