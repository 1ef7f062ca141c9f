import { useTranslation } from 'react-i18next';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import styles from './EntityView.module.css';
import type { Relation, Standing } from './model/relations';

/** The answer first: how much holds on the day, how much is only planned, over, or still to come. */
export function Lead({ relations, asOf }: { relations: readonly Relation[]; asOf: string }) {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const date = formatDate(asOf, language, 'long');
  const count = (standing: Standing) => relations.filter((relation) => relation.standing === standing).length;
  const [now, planned, past, later] = [count('now'), count('planned'), count('past'), count('later')];
  const parts = [
    t('lead.stand', { count: now + planned, date }),
    planned > 0 ? t('lead.planned', { count: planned }) : '',
    '. ',
    past + later > 0
      ? t('lead.other', { past: t('lead.past', { count: past }), later: t('lead.later', { count: later }) })
      : '',
  ];
  return <p className={styles.lead}>{parts.join('')}</p>;
}
