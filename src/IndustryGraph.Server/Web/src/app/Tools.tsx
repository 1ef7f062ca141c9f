import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button';
import { IconButton } from '../design/IconButton';
import { useLanguage } from '../i18n/useLanguage';
import { CopyLink } from './CopyLink';
import { DownloadMenu } from './DownloadMenu';
import styles from './Header.module.css';
import { KeysSheet } from './KeysSheet';
import { useOtherLanguage } from './language';
import { useTheme } from './theme';

/** What stands at the end of the header. */
export function Tools({ narrow }: { narrow: boolean }) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const switchLanguage = useOtherLanguage();
  const { theme, next } = useTheme();
  return (
    <>
      {!narrow && (
        <>
          <CopyLink />
          <DownloadMenu />
          <span className={styles.separator} />
        </>
      )}
      <Button look="plain" className={styles.language} aria-label={t('language')} onPress={switchLanguage}>
        {language === 'fr' ? 'EN' : 'FR'}
      </Button>
      <IconButton icon="theme" label={t('theme.label', { theme: t(`theme.${theme}`) })} onPress={next} />
      <KeysSheet />
    </>
  );
}
