import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ClaimParts } from '../claims/claim';
import { Icon } from '../design/Icon';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import styles from './Relations.module.css';

interface SaysWhoProps {
  claim: ClaimParts;
  open: boolean;
  controls: string;
  onToggle: () => void;
}

/** The first source with its date, how many more there are, and the way to all of them. */
export function SaysWho({ claim, open, controls, onToggle }: SaysWhoProps) {
  const { t } = useTranslation(['entity', 'common']);
  const language = useLanguage();
  const [first, ...others] = claim.sources;
  const name = first?.publisher ?? first?.title ?? '';
  return (
    <span className={styles.says}>
      <span>
        {first === undefined && <span className={styles.unstated}>{t('common:generalKnowledge')}</span>}
        {first?.url && (
          <a href={first.url} title={first.title} target="_blank" rel="noreferrer" lang="">
            {name}
          </a>
        )}
        {first && !first.url && <span lang="">{name}</span>}
        {first?.published && `, ${formatDate(first.published, language)}`}
        {others.length > 0 && <span className={styles.unstated}> +{others.length}</span>}
      </span>
      <Button
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? controls : undefined}
        aria-label={t('evidenceOf', { sentence: `${claim.subject.name} – ${claim.object.name}` })}
        onPress={onToggle}
      >
        <Icon name="down" size={14} />
      </Button>
    </span>
  );
}
