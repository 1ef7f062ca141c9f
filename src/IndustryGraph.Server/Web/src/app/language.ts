import i18next from 'i18next';
import { useCallback, useEffect } from 'react';
import { type Language, useLanguage } from '../i18n/useLanguage';
import { useAddressOrNull, useGo } from './navigation';
import { writeSetting } from './settings';

/** Keeps the page in the language that the address names; without one it stays as it is. */
export function useChosenLanguage(): void {
  const wished = useAddressOrNull()?.lang;
  const language = useLanguage();
  useEffect(() => {
    if (wished && wished !== language) {
      void i18next.changeLanguage(wished);
    }
  }, [wished, language]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

/** Switches to the other language, here and for the next visit. */
export function useOtherLanguage(): () => void {
  const go = useGo();
  const other: Language = useLanguage() === 'fr' ? 'en' : 'fr';
  return useCallback(() => {
    writeSetting('lang', other);
    void i18next.changeLanguage(other);
    go({ lang: other }, { replace: true });
  }, [go, other]);
}
