import { ViewLink } from '../app/navigation';
import styles from './EntityLink.module.css';
import { KindMark } from './KindMark';
import { kindOf, type NamedEntity } from './kinds';

/** An entity's mark and name, leading to its page. */
export function EntityLink({ entity, mark = true }: { entity: NamedEntity; mark?: boolean }) {
  return (
    <span className={styles.entity}>
      {mark && <KindMark kind={kindOf(entity)} named />}
      <ViewLink className={styles.link} to={{ view: 'entity', subject: entity.id }} lang="">
        {entity.name}
      </ViewLink>
    </span>
  );
}
