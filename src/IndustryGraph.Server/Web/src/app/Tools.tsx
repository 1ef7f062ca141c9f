import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button';
import { IconButton } from '../design/IconButton';
import { useLanguage } from '../i18n/useLanguage';
import styles from './Header.module.css';
import { useOtherLanguage } from './language';
import { useTheme } from './theme';

/** What stands at the end of the header. */
export function Tools() {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const switchLanguage = useOtherLanguage();
  const { theme, next } = useTheme();
  return (
    <div className={styles.tools}>
      <Button look="plain" aria-label={t('language')} onPress={switchLanguage}>
        {language === 'fr' ? 'EN' : 'FR'}
      </Button>
      <IconButton icon="theme" label={t('theme.label', { theme: t(`theme.${theme}`) })} onPress={next} />
    </div>
  );
}
