import { useTranslation } from 'react-i18next';
import { AnalysisEvidenceDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { ClaimSentence } from '../claims/ClaimSentence';
import type { ClaimParts, SourceParts } from '../claims/claim';
import { SourceList } from '../claims/SourceList';
import { spanOf } from '../claims/span';
import { StatusStroke } from '../design/StatusStroke';
import { useLanguage } from '../i18n/useLanguage';
import { AnswerStates } from '../states/AnswerStates';
import { useAsOf } from '../time/useAsOf';
import { claimIds } from './model/claimIds';
import type { ResultColumn, Row } from './model/columns';
import { type Names, ResultCell } from './ResultCell';
import styles from './RowDetails.module.css';
import { spellOut, useWords } from './useWords';

interface RowDetailsProps {
  row: Row;
  columns: readonly ResultColumn[];
  names: Names;
}

/** All that a row holds: its lists in full, and the claims and sources that it rests on. */
export function RowDetails({ row, columns, names }: RowDetailsProps) {
  const { word } = useWords();
  const lists = columns.filter(
    (column) =>
      ['entities', 'things', 'terms'].includes(column.kind) &&
      Array.isArray(row[column.index]) &&
      (row[column.index] as unknown[]).length > 1,
  );
  const sources = columns
    .filter((column) => column.kind === 'sources')
    .flatMap((column) => row[column.index] as string[]);
  const claims = claimIds(row);
  return (
    <div className={styles.details}>
      {lists.length > 0 && (
        <dl className={styles.lists}>
          {lists.map((column) => (
            <div key={column.name}>
              <dt>{word(`columns.${column.name}`, spellOut(column.name))}</dt>
              <dd>
                <ResultCell column={column} row={row} names={names} room={Number.POSITIVE_INFINITY} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {(claims.length > 0 || sources.length > 0) && <Evidence claims={claims} sources={sources} />}
      {lists.length === 0 && claims.length === 0 && sources.length === 0 && <Nothing />}
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation('analyses');
  return <p className={styles.nothing}>{t('nothingMore')}</p>;
}

const mostClaims = 60;

function Evidence({ claims, sources }: { claims: readonly string[]; sources: readonly string[] }) {
  const { t } = useTranslation('analyses');
  const answer = useAnswer(
    AnalysisEvidenceDocument,
    { claims: claims.slice(0, mostClaims), sources: [...sources] },
    { keepPrevious: false },
  );
  return (
    <AnswerStates answer={answer} what={t('columns.claims')} rows={3}>
      {(data) => {
        const found = data.claims.filter((node): node is ClaimParts => node !== null && 'type' in node);
        const listed = data.sources.filter((node): node is SourceParts => node !== null && 'title' in node);
        return (
          <>
            <ul className={styles.claims}>
              {found.map((claim) => (
                <Claim key={claim.id} claim={claim} />
              ))}
            </ul>
            {claims.length > mostClaims && (
              <p className={styles.nothing}>{t('moreClaims', { count: claims.length - mostClaims })}</p>
            )}
            {listed.length > 0 && <SourceList sources={listed} />}
          </>
        );
      }}
    </AnswerStates>
  );
}

function Claim({ claim }: { claim: ClaimParts }) {
  const { t } = useTranslation('claims');
  const language = useLanguage();
  const asOf = useAsOf();
  return (
    <li>
      <StatusStroke status={claim.statusOn} />
      <div>
        <ClaimSentence claim={claim} /> <span className={styles.span}>{spanOf(claim, asOf, language, t)}</span>
        <SourceList sources={claim.sources} />
      </div>
    </li>
  );
}
