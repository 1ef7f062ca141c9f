import { useTranslation } from 'react-i18next';
import { ViewLink } from '../app/navigation';
import { buttonClass } from '../design/Button';
import { KindMark } from '../design/KindMark';
import { kindOf } from '../design/kinds';
import styles from './EntityHead.module.css';
import type { Entity } from './useEntity';
import { useFacts } from './useFacts';

/** Name, kind and facts, and the ways to the other views. */
export function EntityHead({ entity }: { entity: Entity }) {
  const { t } = useTranslation('entity');
  const facts = useFacts(entity);
  const description = 'description' in entity ? entity.description : null;
  return (
    <div className={styles.head}>
      <h1>
        <KindMark kind={kindOf(entity)} size={20} />
        <span lang="">{entity.name}</span>
      </h1>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {description && (
        <p className={styles.description} lang="en">
          {description}
        </p>
      )}
      <div className={styles.actions}>
        {entity.entityKind === 'ORGANIZATION' && (
          <ViewLink className={buttonClass()} to={{ view: 'sharing', subject: null, of: [entity.id] }}>
            {t('whoShares')}
          </ViewLink>
        )}
        <ViewLink className={buttonClass('primary')} to={{ view: 'network', subject: null, of: [entity.id] }}>
          {t('showNetwork')}
        </ViewLink>
      </div>
    </div>
  );
}
