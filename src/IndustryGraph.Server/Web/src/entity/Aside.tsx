import { useTranslation } from 'react-i18next';
import { roleOf } from '../claims/roles';
import { formatList } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import styles from './Aside.module.css';
import type { Relation } from './model/relations';
import { Ownership } from './Ownership';
import { SharesWith } from './SharesWith';
import type { Entity } from './useEntity';

interface AsideProps {
  entity: Entity;
  relations: readonly Relation[];
  asOf: string;
}

/** What is asked first of an organization: with whom it shares platforms, who owns it, what it owns, where it is. */
export function Aside({ entity, relations, asOf }: AsideProps) {
  return (
    <aside className={styles.aside}>
      {entity.entityKind === 'ORGANIZATION' && (
        <>
          <SharesWith id={entity.id} name={entity.name} asOf={asOf} />
          <Ownership id={entity.id} name={entity.name} asOf={asOf} />
          <Markets relations={relations} />
        </>
      )}
      <Sources name={entity.name} relations={relations} />
    </aside>
  );
}

function Markets({ relations }: { relations: readonly Relation[] }) {
  const { t } = useTranslation('entity');
  const { t: claims } = useTranslation('claims');
  const language = useLanguage();
  const current = relations.filter(({ claim, standing }) => claim.type === 'OPERATES_IN' && standing === 'now');
  if (current.length === 0) {
    return null;
  }

  const names = current.map(({ other, claim }) =>
    claim.roles.length === 0
      ? other.name
      : `${other.name} (${claim.roles.map((role) => roleOf(role, claims)).join(', ')})`,
  );
  return (
    <section>
      <h2>{t('markets')}</h2>
      <p>{formatList(names, language)}</p>
    </section>
  );
}

function Sources({ name, relations }: { name: string; relations: readonly Relation[] }) {
  const { t } = useTranslation('entity');
  const sources = new Set(relations.flatMap(({ claim }) => claim.sources.map((source) => source.id)));
  const general = relations.filter(({ claim }) => claim.basis === 'GENERAL_KNOWLEDGE').length;
  return (
    <section>
      <h2>{t('sources.title')}</h2>
      <p>
        {t('sources.count', { count: sources.size, name })}
        {general > 0 && ` ${t('sources.general', { count: general })}`}
      </p>
    </section>
  );
}
