import { ViewLink } from '../app/navigation';
import styles from './EntityLink.module.css';
import { KindMark } from './KindMark';
import { kindOf, type NamedEntity } from './kinds';

interface EntityLinkProps {
  entity: NamedEntity;
  /** Whether the form of its kind stands before the name. Default: yes. */
  mark?: boolean;
  /** A shorter name, where there is little room; the whole one is shown on hover. */
  shortName?: string;
}

/** An entity's mark and name, leading to its page. */
export function EntityLink({ entity, mark = true, shortName }: EntityLinkProps) {
  return (
    <span className={styles.entity}>
      {mark && <KindMark kind={kindOf(entity)} named />}
      <ViewLink
        className={styles.link}
        to={{ view: 'entity', subject: entity.id }}
        lang=""
        title={shortName && shortName !== entity.name ? entity.name : undefined}
      >
        {shortName ?? entity.name}
      </ViewLink>
    </span>
  );
}
