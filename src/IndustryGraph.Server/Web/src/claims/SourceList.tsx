import { useTranslation } from 'react-i18next';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { firstDay } from '../time/days';
import { useAsOf } from '../time/useAsOf';
import type { SourceParts } from './claim';
import styles from './SourceList.module.css';

interface SourceListProps {
  sources: readonly SourceParts[];
  /** The number of the first. Default 1. */
  start?: number;
  /** The number of each where the same source is named more than once in a pane. Default: counted from the first. */
  numberOf?: (id: string) => number;
}

/** Who says so: numbered sources with link, publisher and date; or that it is general knowledge. */
export function SourceList({ sources, start = 1, numberOf }: SourceListProps) {
  const { t } = useTranslation('common');
  if (sources.length === 0) {
    return <p className={styles.none}>{t('generalKnowledge')}</p>;
  }

  return (
    <ol className={styles.list} start={start}>
      {sources.map((source, index) => (
        <li key={source.id}>
          <span className={styles.number}>{numberOf?.(source.id) ?? start + index}</span>
          <Source source={source} />
        </li>
      ))}
    </ol>
  );
}

function Source({ source }: { source: SourceParts }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const asOf = useAsOf();
  const { title, publisher, published, url } = source;
  const date = published ? formatDate(published, language) : t('undated');
  return (
    <span className={styles.source}>
      {url ? (
        <a href={url} rel="noreferrer" target="_blank" lang="">
          {title}
        </a>
      ) : (
        <>
          <span lang="">{title}</span> <span className={styles.tag}>{t('noLink')}</span>
        </>
      )}
      <span className={styles.by}>
        {publisher && <span lang="">{publisher}, </span>}
        {date}
        {published && firstDay(published) > asOf && (
          <>
            {' '}
            <span className={styles.tag}>{t('publishedLater')}</span>
          </>
        )}
      </span>
    </span>
  );
}
