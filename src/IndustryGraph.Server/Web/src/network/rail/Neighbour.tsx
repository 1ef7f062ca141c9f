import { Menu, MenuItem, MenuTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../design/IconButton';
import { KindMark } from '../../design/KindMark';
import { lineName } from '../../design/names';
import { Popover } from '../../design/Popover';
import type { SceneNode } from '../model/scene';
import styles from './Rail.module.css';
import type { RailActions } from './RailActions';

/** A thing of the picture as a row: pressing it tells why it is linked, the menu does the rest. */
export function Neighbour({ node, actions }: { node: SceneNode; actions: RailActions }) {
  const { t } = useTranslation('network');
  const { id, name, kind } = node;
  const expanded = actions.choices.expanded.includes(id);
  return (
    <li
      className={styles.neighbour}
      onMouseEnter={() => actions.point(id)}
      onMouseLeave={() => actions.point(undefined)}
      onFocus={() => actions.point(id)}
      onBlur={() => actions.point(undefined)}
    >
      <KindMark kind={kind} named />
      <button
        type="button"
        className={styles.name}
        title={name}
        aria-pressed={actions.selected.has(id)}
        lang=""
        onClick={() => actions.why(id)}
      >
        {lineName(name, kind, node.hubs.map(actions.nameOf))}
      </button>
      <MenuTrigger>
        <IconButton className={styles.more} icon="down" label={t('actionsOf', { name })} />
        <Popover placement="bottom end">
          <Menu className={styles.menu} aria-label={t('actionsOf', { name })}>
            <MenuItem onAction={() => actions.why(id)}>{t('why')}</MenuItem>
            <MenuItem onAction={() => actions.expand(id)}>{expanded ? t('collapse') : t('expand')}</MenuItem>
            <MenuItem onAction={() => actions.add(id)}>{t('add')}</MenuItem>
            <MenuItem onAction={() => actions.hide(id)}>{t('hide')}</MenuItem>
            <MenuItem onAction={() => actions.pin(id)}>{actions.pinned.has(id) ? t('unpin') : t('pin')}</MenuItem>
            <MenuItem onAction={() => actions.open(id)}>{t('open')}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
}
