import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { english } from './en';
import { french } from './fr';
import { mapTexts, withFrenchSpaces } from './spaces';

/** Makes the texts of both languages known; `language` is the one to begin with. */
export function setUpTexts(language: 'en' | 'fr'): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: english, fr: mapTexts(french, withFrenchSpaces) },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
