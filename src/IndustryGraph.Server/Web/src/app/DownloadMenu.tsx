import { Menu, MenuItem, MenuTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button';
import { Popover } from '../design/Popover';
import styles from './DownloadMenu.module.css';
import { startDownload, useDownloads } from './downloads';

/** What the view that is shown can be downloaded as. */
export function DownloadMenu() {
  const { t } = useTranslation('app');
  const downloads = useDownloads();
  return (
    <MenuTrigger>
      <Button look="plain" isDisabled={downloads.length === 0}>
        {t('download')}
      </Button>
      <Popover placement="bottom end">
        <Menu className={styles.menu} aria-label={t('download')}>
          {downloads.map((download) => (
            <MenuItem key={download.label} className={styles.item} onAction={() => startDownload(download)}>
              {download.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
