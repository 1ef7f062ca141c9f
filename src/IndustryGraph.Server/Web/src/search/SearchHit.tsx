import { useTranslation } from 'react-i18next';
import { KindMark } from '../design/KindMark';
import { kindOf } from '../design/kinds';
import { findPart } from './highlight';
import styles from './Search.module.css';
import type { Hit } from './useSearchHits';

/** One hit: kind, name with the part that was searched for, under which other name it was found, and how much is known. */
export function SearchHit({ hit, text }: { hit: Hit; text: string }) {
  const { t } = useTranslation(['search', 'common']);
  const { entity, matched } = hit;
  const kind = kindOf(entity);
  const alias = matched !== entity.name && matched !== entity.id && findPart(entity.name, text) === undefined;
  return (
    <>
      <KindMark kind={kind} />
      <span className={styles.name} lang="">
        <Marked name={entity.name} text={text} />
        {alias && (
          <span className={styles.alias}>
            {' '}
            <Marked name={matched} text={text} />
          </span>
        )}
      </span>
      <span className={styles.kind}>
        {t(`common:kind.${kind}`)}
        {entity.claims.totalCount > 0 && `, ${t('relations', { count: entity.claims.totalCount })}`}
      </span>
    </>
  );
}

function Marked({ name, text }: { name: string; text: string }) {
  const parts = findPart(name, text);
  return parts === undefined ? (
    name
  ) : (
    <>
      {parts[0]}
      <mark>{parts[1]}</mark>
      {parts[2]}
    </>
  );
}
