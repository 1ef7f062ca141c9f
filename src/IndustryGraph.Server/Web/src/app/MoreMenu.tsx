import { Menu, MenuItem, MenuTrigger, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../design/IconButton';
import { Popover } from '../design/Popover';
import styles from './DownloadMenu.module.css';
import { startDownload, useDownloads } from './downloads';
import { useTheme } from './theme';
import { useCopyLink } from './useCopyLink';

/** On a phone: the link, the downloads and the colours, for which its header has no room. */
export function MoreMenu() {
  const { t } = useTranslation('app');
  const downloads = useDownloads();
  const { theme, next } = useTheme();
  const { copied, copy } = useCopyLink();
  return (
    <MenuTrigger>
      <IconButton icon={copied ? 'check' : 'more'} label={t(copied ? 'linkCopied' : 'more')} />
      <Popover placement="bottom end">
        <Menu className={styles.menu} aria-label={t('more')}>
          <MenuItem className={styles.item} onAction={() => void copy()}>
            {t('copyLink')}
          </MenuItem>
          {downloads.map((download) => (
            <MenuItem key={download.label} className={styles.item} onAction={() => startDownload(download)}>
              {t('downloadAs', { what: download.label })}
            </MenuItem>
          ))}
          <Separator className={styles.separator} />
          <MenuItem className={styles.item} onAction={next} shouldCloseOnSelect={false}>
            {t('theme.label', { theme: t(`theme.${theme}`) })}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
