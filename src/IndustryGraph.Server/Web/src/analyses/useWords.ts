import { useTranslation } from 'react-i18next';

type Lookup = (key: string, options?: { count?: number }) => string;

interface Words {
  /** A text of the page's language, or what the server says. */
  word: (key: string, fallback: string, count?: number) => string;
  /** Whether the page has a text of its own for that. */
  has: (key: string) => boolean;
}

/** Texts for names that the server's catalogue gives, which may have more than the page knows. */
export function useWords(): Words {
  const { i18n } = useTranslation('analyses');
  const translate = i18n.t as unknown as Lookup;
  const has = (key: string) => i18n.exists(`analyses:${key}`, { lngs: [i18n.language] });
  return {
    has,
    word: (key, fallback, count) =>
      has(count === undefined ? key : `${key}_other`)
        ? translate(`analyses:${key}`, count === undefined ? {} : { count })
        : fallback,
  };
}

/** Words out of a name in code: "fromYear" reads "From year". */
export function spellOut(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
