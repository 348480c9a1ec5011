import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { zh } from './zh';

export type Language = 'zh' | 'en';

const stored = 'duban.language';

// texts have dots in some keys ("result.hint"), so levels are parted by a slash
void i18next.use(initReactI18next).init({
  lng: 'zh',
  fallbackLng: 'zh',
  keySeparator: '/',
  nsSeparator: false,
  resources: { zh: { translation: zh } },
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});

/** English is loaded when it is first asked for. */
export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  localStorage.setItem(stored, language);
}

export function storedLanguage(): Language {
  return localStorage.getItem(stored) === 'en' ? 'en' : 'zh';
}

export { i18next };
