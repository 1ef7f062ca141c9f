import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnalysisStatementsDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { Button, buttonClass } from '../design/Button';
import { AnswerStates } from '../states/AnswerStates';
import styles from './CypherPane.module.css';
import type { CatalogEntry } from './useCatalog';

interface CypherPaneProps {
  analysis: CatalogEntry;
  parameters: Record<string, unknown>;
}

const query = `query ($name: String!, $parameters: JSON) {
  runAnalysis(name: $name, parameters: $parameters) {
    columns
    rows
    truncated
  }
}
`;

/** The statement of an analysis with the parameters of this run, and where else it can be run. */
export function CypherPane({ analysis, parameters }: CypherPaneProps) {
  const { t } = useTranslation('analyses');
  const answer = useAnswer(AnalysisStatementsDocument, {});
  const variables = JSON.stringify({ name: analysis.name, parameters }, null, 2);
  const graphiql = `/graphiql?${new URLSearchParams({ query, variables })}`;
  return (
    <AnswerStates answer={answer} what={t('cypher')}>
      {(data) => {
        const statement = data.analyses.find(({ name }) => name === analysis.name)?.statement ?? '';
        return (
          <>
            <p className={styles.hint}>{t('cypherHint')}</p>
            <pre className={styles.code}>{JSON.stringify(parameters, null, 2)}</pre>
            <p className={styles.actions}>
              <CopyButton text={statement} />
              <a className={buttonClass('framed', 'small')} href={graphiql}>
                {t('openInGraphiQL')}
              </a>
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
            <pre className={styles.code} tabIndex={0} lang="en">
              {statement}
            </pre>
          </>
        );
      }}
    </AnswerStates>
  );
}

function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation('analyses');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };

  return (
    <Button size="small" onPress={() => void copy()}>
      {t(copied ? 'copied' : 'copyCypher')}
    </Button>
  );
}
