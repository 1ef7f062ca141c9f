import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharingTableQuery } from '../api/generated/graphql';
import { SharingTableDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useAddress, useGo } from '../app/navigation';
import type { NamedEntity } from '../design/kinds';
import { formatList } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { AnswerStates } from '../states/AnswerStates';
import { buildSharingTable, type SharingTable } from './model/sharingTable';
import { NothingShared } from './NothingShared';
import { type Selection, SharingGrid, SharingLegend } from './SharingGrid';
import styles from './SharingView.module.css';
import type { SharingQuestion } from './useSharing';

interface SharingResultProps {
  question: SharingQuestion;
  organization: string;
}

/** What one organization, or its group, shares: the sentence, the table, its legend. */
export function SharingResult({ question, organization }: SharingResultProps) {
  const { t } = useTranslation('sharing');
  const { level, kinds, statuses, asOf } = question;
  const answer = useAnswer(SharingTableDocument, { organization, level, kinds, statuses, asOf });
  return (
    <AnswerStates answer={answer} what={t('view')} rows={10} toNearest={(id) => ({ of: [id] })}>
      {(data) => <Found data={data} question={question} organization={organization} />}
    </AnswerStates>
  );
}

function Found({ data, question, organization }: SharingResultProps & { data: SharingTableQuery }) {
  const { t } = useTranslation('sharing');
  const address = useAddress();
  const go = useGo();
  const table = useMemo(() => buildSharingTable(data.platformSharing.nodes), [data]);
  const side = sideOf(data, question);
  const title = useTitle(table, side?.name ?? organization, question);
  if (table.rows.length === 0) {
    return <NothingShared question={question} name={side?.name ?? organization} />;
  }

  const id = side?.id ?? organization;
  const selection: Selection | null =
    address.pair?.[0] === id ? { partner: address.pair[1], platform: address.via } : null;
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <Summary table={table} asked={data.asked ?? null} side={side} />
      <SharingGrid
        table={table}
        label={title}
        partnerHead={t(`level.${question.level}`)}
        selection={selection}
        onSelect={({ partner, platform }) => go({ pair: [id, partner], via: platform })}
      />
      <SharingLegend table={table} />
    </>
  );
}

/** Who is asked about: at the level of groups the group that it belongs to on the day. */
function sideOf(data: SharingTableQuery, { level }: SharingQuestion): NamedEntity | undefined {
  const asked = data.asked ?? undefined;
  return data.platformSharing.nodes[0]?.organization ?? (level === 'GROUP' ? asked?.group : asked);
}

function useTitle(table: SharingTable, name: string, { level, statuses }: SharingQuestion): string {
  const { t } = useTranslation('sharing');
  const planned = statuses.length > 1 || statuses[0] !== 'ACTIVE';
  return t(planned ? 'titlePlanned' : 'title', {
    name,
    platforms: t('platformCount', { count: table.columns.length }),
    partners: t(level === 'GROUP' ? 'groupCount' : 'partnerCount', { count: table.rows.length }),
  });
}

interface SummaryProps {
  table: SharingTable;
  asked: NamedEntity | null;
  side: NamedEntity | undefined;
}

function Summary({ table, asked, side }: SummaryProps) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const [most] = table.rows;
  const planned = table.columns.filter((column) =>
    table.rows.every((row) => (row.cells.get(column.id)?.status ?? 'ANNOUNCED') !== 'ACTIVE'),
  );
  const platforms = table.columns.filter((column) => most?.cells.has(column.id)).map((column) => column.short);
  const parts = [
    asked !== null && side !== undefined && asked.id !== side.id
      ? t('summaryOf', { asked: asked.name, group: side.name })
      : '',
    most === undefined ? '' : t('summary', { partner: most.partner.name, platforms: formatList(platforms, language) }),
    planned.length === 0 ? '' : t('summaryLater', { count: planned.length }),
  ];
  return <p className={styles.summary}>{parts.filter((part) => part !== '').join(' ')}</p>;
}
