import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnalysisRunDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useAddress, useGo, ViewLink } from '../app/navigation';
import { Button } from '../design/Button';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { Segments } from '../picker/Segments';
import { Empty } from '../states/Empty';
import { ErrorState } from '../states/ErrorState';
import { Loading } from '../states/Loading';
import { Refreshing } from '../states/Refreshing';
import { useAsOf } from '../time/useAsOf';
import views from './AnalysesView.module.css';
import styles from './AnalysisPage.module.css';
import { CypherPane } from './CypherPane';
import type { Row } from './model/columns';
import { changedValues, toParameters } from './model/parameterValues';
import { ParameterForm } from './ParameterForm';
import { ResultActions } from './ResultActions';
import { ResultTable } from './ResultTable';
import type { CatalogEntry } from './useCatalog';
import { useWords } from './useWords';

const mostRows = 2000;

/** One analysis: what it asks, its parameters, its result. The address holds the parameters and runs it. */
export function AnalysisPage({ analysis }: { analysis: CatalogEntry }) {
  const { t } = useTranslation('analyses');
  const { args, as } = useAddress();
  const go = useGo();
  const run = useRun(analysis);
  const { word, has } = useWords();
  const name = word(`names.${analysis.name}`, analysis.title);
  const rows = run.data?.rows as readonly Row[] | undefined;
  return (
    <>
      <p className={views.back}>
        <ViewLink to={{ view: 'analyses', subject: null }}>{t('allAnalyses')}</ViewLink>
      </p>
      <h1 className={views.title}>
        {rows === undefined || run.data?.truncated ? name : word(`results.${analysis.name}`, name, rows.length)}
      </h1>
      <p className={views.intro}>
        <span className={styles.question} lang={has(`questions.${analysis.name}`) ? undefined : 'en'}>
          {word(`questions.${analysis.name}`, analysis.title)}.
        </span>{' '}
        <span lang="en">{analysis.description}</span>
      </p>
      <ParameterForm
        parameters={analysis.parameters}
        values={args}
        busy={run.busy}
        onRun={(values) => {
          go({ args: { ...changedValues(analysis.parameters, values) }, sort: null });
          run.again();
        }}
      />
      <div className={styles.bar}>
        <Segments
          label={t('resultAs')}
          value={as}
          options={[
            { id: 'table', name: t('table') },
            { id: 'cypher', name: t('cypher') },
          ]}
          onChange={(id) => go({ as: id }, { replace: true })}
        />
        {rows !== undefined && (
          <span className={styles.count}>
            {run.data?.truncated ? t('cut', { count: rows.length }) : t('rows', { count: rows.length })}
          </span>
        )}
        {rows !== undefined && <ResultActions analysis={analysis} rows={rows} />}
      </div>
      {as === 'cypher' ? (
        <CypherPane analysis={analysis} parameters={run.parameters} />
      ) : (
        <Result analysis={analysis} name={name} run={run} rows={rows} />
      )}
    </>
  );
}

type Run = ReturnType<typeof useRun>;

interface ResultProps {
  analysis: CatalogEntry;
  name: string;
  run: Run;
  rows: readonly Row[] | undefined;
}

function Result({ analysis, name, run, rows }: ResultProps) {
  const { t } = useTranslation(['analyses', 'states']);
  if (run.cancelled) {
    return <Empty title={t('states:cancelled')}>{t('states:cancelledHint')}</Empty>;
  }

  return (
    <>
      {run.error !== null && <ErrorState error={run.error} onRetry={run.again} />}
      {rows !== undefined && <Refreshing busy={run.busy} what={name} />}
      {rows === undefined && run.error === null && (
        <Loading what={t('running', { name })} rows={12} onCancel={run.cancel} />
      )}
      {rows?.length === 0 && <NoRows />}
      {rows !== undefined && rows.length > 0 && <ResultTable analysis={analysis} rows={rows} />}
      {rows !== undefined && run.busy && <CancelWhileOldStays cancel={run.cancel} />}
    </>
  );
}

function CancelWhileOldStays({ cancel }: { cancel: () => void }) {
  const { t } = useTranslation('states');
  return (
    <p className={styles.cancel}>
      <Button size="small" onPress={cancel}>
        {t('cancel')}
      </Button>
    </p>
  );
}

function NoRows() {
  const { t } = useTranslation('analyses');
  const language = useLanguage();
  const day = formatDate(useAsOf(), language, 'long');
  return (
    <Empty
      title={t('empty', { day })}
      ways={[
        { label: t('reset'), to: { args: {} } },
        { label: t('goToToday'), to: { asOf: null } },
      ]}
    >
      {t('emptyHint')}
    </Empty>
  );
}

/** The run that the address asks for, its cancellation, and running it again. */
function useRun(analysis: CatalogEntry) {
  const { args } = useAddress();
  const asOf = useAsOf();
  const client = useQueryClient();
  const [cancelled, setCancelled] = useState(false);
  const parameters = toParameters(analysis.parameters, args, { asOf });
  const answer = useAnswer(
    AnalysisRunDocument,
    { name: analysis.name, parameters, first: mostRows },
    { enabled: !cancelled },
  );
  return {
    data: answer.data?.runAnalysis,
    error: answer.error,
    busy: answer.isFetching,
    cancelled: cancelled && !answer.isFetching,
    parameters,
    again: () => {
      setCancelled(false);
      void answer.refetch();
    },
    cancel: () => {
      setCancelled(true);
      void client.cancelQueries({ queryKey: [AnalysisRunDocument.toString()] });
    },
  };
}
