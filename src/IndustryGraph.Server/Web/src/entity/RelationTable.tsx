import { useTranslation } from 'react-i18next';
import type { Category, Relation } from './model/relations';
import { RelationRow } from './RelationRow';
import styles from './Relations.module.css';

/** Relations under their headings; each row opens its evidence. */
export function RelationTable({ groups }: { groups: readonly { category: Category; relations: Relation[] }[] }) {
  const { t } = useTranslation('entity');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['relation', 'with', 'since', 'until', 'detail', 'saysWho'] as const).map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ category, relations }) => (
        <tbody key={category}>
          <tr className={styles.group}>
            <th colSpan={6} scope="rowgroup">
              {t(`category.${category}`)} <span>{relations.length}</span>
            </th>
          </tr>
          {relations.map((relation) => (
            <RelationRow key={relation.claim.id} relation={relation} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
