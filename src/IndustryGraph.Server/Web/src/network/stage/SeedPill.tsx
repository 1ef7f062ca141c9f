import { type Ref, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button';
import { KindMark } from '../../design/KindMark';
import { Popover } from '../../design/Popover';
import type { HubCount } from '../model/scene';
import styles from './SeedPill.module.css';

interface SeedPillProps {
  hub: HubCount;
  name: string;
  pinned: boolean;
  uncapped: boolean;
  onShowAll: () => void;
  onHide: (() => void) | undefined;
  onPin: () => void;
  ref: Ref<HTMLDivElement>;
}

/** Below a seed: how much of it is drawn. Opens what was left out, by kind, and what to do about it. */
export function SeedPill({ hub, name, pinned, uncapped, onShowAll, onHide, onPin, ref }: SeedPillProps) {
  const { t } = useTranslation(['network', 'common']);
  const [open, setOpen] = useState(false);
  const { shown, degree, leftOut } = hub;
  const text = shown >= degree ? t('network:shownAll', { degree }) : t('network:shownOf', { shown, degree });
  const act = (action: () => void) => () => {
    setOpen(false);
    action();
  };
  return (
    <div className={styles.anchor} ref={ref}>
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <AriaButton className={styles.pill} aria-label={t('network:pillLabel', { name, shown, degree })}>
          {text}
        </AriaButton>
        <Popover placement="bottom">
          <Dialog className={styles.dialog} aria-label={name}>
            <h3>
              <span lang="">{name}</span>
              <span className={styles.count}>{text}</span>
            </h3>
            {leftOut.size === 0 && <p className={styles.nothing}>{t('network:nothingLeftOut')}</p>}
            <ul aria-label={t('network:leftOut')}>
              {[...leftOut].map(([kind, count]) => (
                <li key={kind}>
                  <KindMark kind={kind} />
                  {t(`common:kinds.${kind}`)}
                  <span className={styles.count}>{t('common:count', { count })}</span>
                </li>
              ))}
            </ul>
            <div className={styles.actions}>
              {(leftOut.size > 0 || uncapped) && (
                <Button size="small" onPress={act(onShowAll)}>
                  {uncapped ? t('network:showFewer') : t('network:showAll')}
                </Button>
              )}
              {onHide && (
                <Button size="small" onPress={act(onHide)}>
                  {t('network:hide')}
                </Button>
              )}
              <Button size="small" onPress={act(onPin)}>
                {pinned ? t('network:unpin') : t('network:pin')}
              </Button>
            </div>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
