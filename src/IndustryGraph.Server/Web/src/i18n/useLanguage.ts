import { useTranslation } from 'react-i18next';

export type Language = 'en' | 'fr';

/** The language of the page. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'fr' ? 'fr' : 'en';
}
