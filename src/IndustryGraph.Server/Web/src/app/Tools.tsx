import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button';
import { IconButton } from '../design/IconButton';
import { useLanguage } from '../i18n/useLanguage';
import { CopyLink } from './CopyLink';
import { DownloadMenu } from './DownloadMenu';
import styles from './Header.module.css';
import { KeysSheet } from './KeysSheet';
import { useOtherLanguage } from './language';
import { MoreMenu } from './MoreMenu';
import { SignOut } from './SignOut';
import { useTheme } from './theme';

/** What stands at the end of the header; on a phone most of it behind one button. */
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
          <SignOut />
          <span className={styles.separator} />
        </>
      )}
      <Button look="plain" className={styles.language} aria-label={t('language')} onPress={switchLanguage}>
        {language === 'fr' ? 'EN' : 'FR'}
      </Button>
      {narrow ? (
        <MoreMenu />
      ) : (
        <IconButton icon="theme" label={t('theme.label', { theme: t(`theme.${theme}`) })} onPress={next} />
      )}
      <KeysSheet />
    </>
  );
}
