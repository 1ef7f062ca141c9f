import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAddress, useGo } from '../app/navigation';
import styles from './EntityView.module.css';
import { byCategory, type Relation, type Standing } from './model/relations';
import look from './Relations.module.css';
import { RelationTable } from './RelationTable';

const standings = ['now', 'planned', 'past', 'later'] as const satisfies readonly Standing[];

/** Every relation with its evidence: what holds on the day, what is planned, what is over and what comes later, apart. */
export function Relations({ relations, total }: { relations: readonly Relation[]; total: number }) {
  const { t } = useTranslation('entity');
  const { relations: chosen } = useAddress();
  const go = useGo();
  return (
    <section className={styles.section} aria-labelledby="relations">
      <div className={styles.sectionHead}>
        <h2 id="relations">{t('relations.title')}</h2>
        {total > relations.length && <p>{t('relations.capped', { shown: relations.length, total })}</p>}
      </div>
      <Tabs selectedKey={chosen} onSelectionChange={(key) => go({ relations: key as Standing }, { replace: true })}>
        <TabList className={look.tabs} aria-labelledby="relations">
          {standings.map((standing) => (
            <Tab key={standing} id={standing} className={look.tab}>
              {t(`relations.${standing}`)}{' '}
              <span>{relations.filter((relation) => relation.standing === standing).length}</span>
            </Tab>
          ))}
        </TabList>
        {standings.map((standing) => (
          <TabPanel key={standing} id={standing} className={look.panel}>
            <Panel standing={standing} relations={relations} />
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}

function Panel({ standing, relations }: { standing: Standing; relations: readonly Relation[] }) {
  const { t } = useTranslation('entity');
  const groups = byCategory(relations.filter((relation) => relation.standing === standing));
  return groups.length === 0 ? (
    <p className={look.nothing}>{t(`relations.none.${standing}`)}</p>
  ) : (
    <RelationTable groups={groups} />
  );
}
