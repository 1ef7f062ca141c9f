import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../design/Sheet';
import styles from './KeysSheet.module.css';
import { type Shortcut, useAllShortcuts, useShortcuts } from './keyboard';
import { useSetting, writeSetting } from './settings';

/** The list of keys that act now, and the switch that turns single keys off. */
export function KeysSheet() {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  const shortcuts = useAllShortcuts();
  const act = useSetting('keys') !== 'off';
  useShortcuts([{ keys: '?', description: t('keys.list'), run: () => setOpen(true) }]);
  return (
    <Sheet title={t('keys.title')} isOpen={open} onOpenChange={setOpen}>
      <dl className={styles.keys}>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.keys + shortcut.description}>
            <dt>
              <Keys shortcut={shortcut} />
            </dt>
            <dd>{shortcut.description}</dd>
          </div>
        ))}
      </dl>
      <Switch className={styles.switch} isSelected={act} onChange={(on) => writeSetting('keys', on ? null : 'off')}>
        <span className={styles.track} />
        {t('keys.act')}
      </Switch>
    </Sheet>
  );
}

function Keys({ shortcut }: { shortcut: Shortcut }) {
  const { t } = useTranslation('app');
  return (
    <>
      {shortcut.control && <kbd>{t('keys.control')}</kbd>}
      {shortcut.keys.split(' ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
