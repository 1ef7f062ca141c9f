import { useTranslation } from 'react-i18next';
import { useAddress, ViewLink } from '../app/navigation';
import { buttonClass } from '../design/Button';
import styles from './AnalysisList.module.css';
import type { CatalogEntry } from './useCatalog';
import { useWords } from './useWords';

/** The analyses by name, beside the one that is open; and the way to a question of one's own. */
export function AnalysisList({ catalog }: { catalog: readonly CatalogEntry[] }) {
  const { t } = useTranslation('analyses');
  const { subject } = useAddress();
  const { word } = useWords();
  return (
    <nav className={styles.rail} aria-label={t('view')}>
      <h2 className={styles.head}>
        {t('view')} <span>{catalog.length > 0 && catalog.length}</span>
      </h2>
      <ul className={styles.list}>
        {catalog.map(({ name, title }) => (
          <li key={name}>
            <ViewLink to={{ view: 'analysis', subject: name }} aria-current={name === subject ? 'page' : undefined}>
              {word(`names.${name}`, title)}
            </ViewLink>
          </li>
        ))}
      </ul>
      <section className={styles.own}>
        <h2 className={styles.head}>{t('own')}</h2>
        <p>{t('ownHint')}</p>
        <a className={buttonClass('framed', 'small')} href="/graphiql">
          {t('ownGraphQL')}
        </a>
      </section>
    </nav>
  );
}
