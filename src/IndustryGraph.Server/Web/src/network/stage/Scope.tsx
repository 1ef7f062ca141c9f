import { useTranslation } from 'react-i18next';
import { EntityKindValues } from '../../api/generated/enums';
import { Chip } from '../../design/Chip';
import { IconButton } from '../../design/IconButton';
import { KindMark } from '../../design/KindMark';
import { EntityPicker } from '../../picker/EntityPicker';
import type { Entity } from '../model/facts';
import styles from './Scope.module.css';

interface ScopeProps {
  seeds: readonly Entity[];
  /** How many there are, also while their names are awaited. */
  seedCount: number;
  count: number | undefined;
  onRemove: (id: string) => void;
  onAdd: (id: string) => void;
  onRail: () => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
}

// A source is no thing of the picture: it stands behind the lines.
const drawnKinds = EntityKindValues.filter((kind) => kind !== 'SOURCE');

/** The sentence over the picture: around whom, how much, and undo. */
export function Scope({ seeds, seedCount, count, onRemove, onAdd, onRail, undo, redo }: ScopeProps) {
  const { t } = useTranslation('network');
  return (
    <div className={styles.scope}>
      <IconButton className={styles.rail} icon="filter" label={t('openRail')} onPress={onRail} />
      <span className={styles.around}>{t('around')}</span>
      {seeds.map(({ id, name, kind }) => (
        <Chip key={id} {...(seeds.length > 1 && { onRemove: () => onRemove(id), removeLabel: t('remove', { name }) })}>
          <KindMark kind={kind} size={12} />
          <span className={styles.name} lang="">
            {name}
          </span>
        </Chip>
      ))}
      <EntityPicker
        key={seedCount}
        look="inline"
        label={t('addLabel')}
        placeholder={t('add')}
        kinds={drawnKinds}
        value={null}
        onChange={(id) => id !== null && onAdd(id)}
      />
      <div className={styles.end}>
        <span className={styles.count} role="status" aria-label={t('inPicture')}>
          {count !== undefined && t('shownThings', { count })}
        </span>
        <IconButton icon="undo" label={t('undo')} isDisabled={undo === undefined} onPress={() => undo?.()} />
        <IconButton icon="redo" label={t('redo')} isDisabled={redo === undefined} onPress={() => redo?.()} />
      </div>
    </div>
  );
}
