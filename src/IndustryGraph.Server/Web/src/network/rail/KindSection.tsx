import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '../../design/KindMark';
import { type Kind, kinds } from '../model/kinds';
import type { Scene } from '../model/scene';
import styles from './Rail.module.css';
import type { RailActions } from './RailActions';
import { Switch } from './Switch';

/** The kinds that are drawn, with their numbers; those that are not, behind one line that names them by their marks. */
export function KindSection({ scene, actions }: { scene: Scene; actions: RailActions }) {
  const { t } = useTranslation(['network', 'common']);
  const [open, setOpen] = useState(false);
  const there = (kind: Kind) => scene.kinds.get(kind)?.available ?? 0;
  const isOn = (kind: Kind) => actions.choices.kinds.includes(kind);
  const on = kinds.filter((kind) => isOn(kind) && there(kind) > 0);
  const off = kinds.filter((kind) => !isOn(kind));
  const row = (kind: Kind) => (
    <Switch
      key={kind}
      on={isOn(kind)}
      mark={<KindMark kind={kind} />}
      text={t(`common:kind.${kind}`)}
      count={isOn(kind) ? (scene.kinds.get(kind)?.shown ?? 0) : there(kind)}
      label={t('network:kindSwitch', { kind: t(`common:kinds.${kind}`) })}
      onPress={() => actions.switchKind(kind)}
    />
  );
  return (
    <section>
      <h2>
        {t('network:kinds')} <span>{t('common:count', { count: scene.nodes.length })}</span>
      </h2>
      <ul>{on.map(row)}</ul>
      {off.length > 0 && (
        <p className={styles.hidden}>
          <span className={styles.marks}>
            {off.slice(0, 4).map((kind) => (
              <KindMark key={kind} kind={kind} size={12} />
            ))}
          </span>
          {t('network:kindsHidden', { count: off.length })}
          <button
            type="button"
            aria-expanded={open}
            aria-label={t('network:showHidden')}
            onClick={() => setOpen(!open)}
          >
            {open ? t('common:showLess') : t('network:show')}
          </button>
        </p>
      )}
      {open && <ul>{off.map(row)}</ul>}
    </section>
  );
}
