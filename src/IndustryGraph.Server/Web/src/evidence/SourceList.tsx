import { useTranslation } from 'react-i18next';
import { Icon } from '../design/Icon';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { useAsOf } from '../time/useAsOf';
import styles from './SourceList.module.css';

export interface ListedSource {
  id: string;
  title: string;
  publisher?: string | null | undefined;
  published?: string | null | undefined;
  url?: string | null | undefined;
}

interface SourceListProps {
  sources: readonly ListedSource[];
  /** The number of a source within the pane, so that one that is named twice keeps its number. */
  numberOf: (id: string) => number;
}

/** Numbered sources: title, publisher, date; and whether one is younger than the day that the page is about. */
export function SourceList({ sources, numberOf }: SourceListProps) {
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <span className={styles.number}>{numberOf(source.id)}</span>
          <span>
            <SourceTitle source={source} />
            <SourceOrigin source={source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function SourceTitle({ source }: { source: ListedSource }) {
  const { t } = useTranslation('common');
  if (source.url == null) {
    return (
      <span>
        <span lang="">{source.title}</span> <span className={styles.tag}>{t('noLink')}</span>
      </span>
    );
  }

  return (
    <a href={source.url} target="_blank" rel="noreferrer" lang="">
      {source.title} <Icon name="external" size={12} />
    </a>
  );
}

function SourceOrigin({ source }: { source: ListedSource }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const asOf = useAsOf();
  const date = source.published == null ? t('undated') : formatDate(source.published, language);
  const later = source.published != null && source.published > asOf;
  return (
    <span className={styles.origin}>
      {source.publisher != null && <span lang="">{source.publisher}, </span>}
      {date} {later && <span className={styles.tag}>{t('publishedLater')}</span>}
    </span>
  );
}
