import { useTranslation } from 'react-i18next';
import { useAddress, ViewLink } from '../app/navigation';
import { AnswerStates } from '../states/AnswerStates';
import { Empty } from '../states/Empty';
import styles from './AnalysesView.module.css';
import { AnalysisList } from './AnalysisList';
import { AnalysisPage } from './AnalysisPage';
import { type CatalogEntry, useCatalog } from './useCatalog';
import { useWords } from './useWords';

/** The named analyses, each with what it answers. */
export function AnalysesView() {
  const { t } = useTranslation('analyses');
  return (
    <Frame>
      {(catalog) => (
        <>
          <h1 className={styles.title}>{t('view')}</h1>
          <p className={styles.intro}>{t('intro')}</p>
          <ul className={styles.questions}>
            {catalog.map((entry) => (
              <Question key={entry.name} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </Frame>
  );
}

/** One analysis: its parameters as a form, its result as a table. */
export function AnalysisView() {
  const { t } = useTranslation('analyses');
  const { subject } = useAddress();
  return (
    <Frame>
      {(catalog) => {
        const entry = catalog.find(({ name }) => name === subject);
        return entry === undefined ? (
          <Empty
            title={t('unknownAnalysis', { name: subject ?? '' })}
            ways={[{ label: t('allAnalyses'), to: { view: 'analyses', subject: null } }]}
          >
            {t('unknownAnalysisHint')}
          </Empty>
        ) : (
          <AnalysisPage key={entry.name} analysis={entry} />
        );
      }}
    </Frame>
  );
}

function Frame({ children }: { children: (catalog: readonly CatalogEntry[]) => React.ReactNode }) {
  const { t } = useTranslation('analyses');
  const catalog = useCatalog();
  return (
    <div className={styles.page}>
      <AnalysisList catalog={catalog.data?.analyses ?? []} />
      <section className={styles.main} aria-label={t('view')}>
        <AnswerStates answer={catalog} what={t('view')}>
          {(data) => children(data.analyses)}
        </AnswerStates>
      </section>
    </div>
  );
}

function Question({ entry }: { entry: CatalogEntry }) {
  const { word, has } = useWords();
  return (
    <li>
      <ViewLink className={styles.name} to={{ view: 'analysis', subject: entry.name }}>
        {word(`names.${entry.name}`, entry.title)}
      </ViewLink>
      <span lang={has(`questions.${entry.name}`) ? undefined : 'en'}>
        {word(`questions.${entry.name}`, entry.title)}
      </span>
    </li>
  );
}
