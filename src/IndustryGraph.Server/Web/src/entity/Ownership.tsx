import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { OwnershipDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { EntityLink } from '../design/EntityLink';
import { colourOf, kindOf } from '../design/kinds';
import { formatPercent } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import styles from './Aside.module.css';
import { type Holding, ownersOf, possessionsOf } from './model/ownership';

const shownAtFirst = 8;

/** Who owns an organization up to the last owner, and what it owns, as trees with shares. */
export function Ownership({ id, name, asOf }: { id: string; name: string; asOf: string }) {
  const { t } = useTranslation('entity');
  const organization = useAnswer(OwnershipDocument, { id, asOf }).data?.organization;
  if (!organization) {
    return null;
  }

  const owners = ownersOf(organization);
  const possessions = possessionsOf(organization);
  const { group } = organization;
  return (
    <>
      <section>
        <h2>{t('owners.title')}</h2>
        {owners.length === 0 ? <p>{t('owners.none', { name })}</p> : <Tree holdings={owners} />}
        {owners.length > 0 && (
          <p className={styles.group}>
            {group.id === id ? t('owners.noMajority', { name }) : t('owners.group')}{' '}
            {group.id !== id && <EntityLink entity={group} />}
          </p>
        )}
      </section>
      {possessions.length > 0 && (
        <section>
          <h2>{t('owns')}</h2>
          <Tree holdings={possessions} />
        </section>
      )}
    </>
  );
}

function Tree({ holdings, nested = false }: { holdings: readonly Holding[]; nested?: boolean }) {
  const { t } = useTranslation('common');
  const [all, setAll] = useState(false);
  const shown = all ? holdings : holdings.slice(0, shownAtFirst);
  return (
    <ul className={nested ? styles.nested : styles.tree}>
      {shown.map((holding) => (
        <li key={holding.entity.id}>
          <Share holding={holding} />
          {holding.children.length > 0 && <Tree holdings={holding.children} nested />}
        </li>
      ))}
      {holdings.length > shownAtFirst && (
        <li>
          <Button className={styles.link} onPress={() => setAll(!all)}>
            {all ? t('showLess') : `${t('showAll')} (${holdings.length})`}
          </Button>
        </li>
      )}
    </ul>
  );
}

function Share({ holding }: { holding: Holding }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const { stake, entity } = holding;
  return (
    <div className={styles.share}>
      <EntityLink entity={entity} />
      <span className={stake === null ? styles.unknownBar : styles.bar} aria-hidden="true">
        {stake !== null && <i style={{ width: `${stake}%`, background: `var(${colourOf(kindOf(entity))})` }} />}
      </span>
      <span className={styles.percent}>{stake === null ? t('notStated') : formatPercent(stake, language)}</span>
    </div>
  );
}
