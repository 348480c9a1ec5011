import type { TFunction } from 'i18next';
import { switchLanguage } from '@/shared/i18n/i18n';
import { prefer, preferences } from '@/shared/ui/use-scheme';
import { type Choice, plain } from './choices';

/** The pages the reader has, and what they can set from anywhere. */
export function commands(pages: string[], language: string, t: TFunction): Choice[] {
  return [
    ...pages.map((page) => ({
      id: `page-${page}`,
      title: plain(t('search/goTo', { page: t(`nav/${page}`) })),
      to: `/${page}`,
    })),
    {
      id: 'page-notices',
      title: plain(t('search/goTo', { page: t('notices/title') })),
      to: '/notices',
    },
    {
      id: 'language',
      title: plain(t('app/language')),
      run: () => void switchLanguage(language === 'en' ? 'zh' : 'en'),
    },
    ...preferences.map((preference) => ({
      id: `scheme-${preference}`,
      title: plain(t('search/scheme', { scheme: t(`app/schemes/${preference}`) })),
      run: () => prefer(preference),
    })),
  ];
}

/** Those that have every word. */
export function saying(choices: Choice[], typed: string): Choice[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ title }) => {
    const text = title
      .map((piece) => piece.text)
      .join('')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
