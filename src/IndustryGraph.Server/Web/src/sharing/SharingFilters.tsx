import { useTranslation } from 'react-i18next';
import type { SharingLevel } from '../api/generated/graphql';
import { useGo } from '../app/navigation';
import { EntityPicker } from '../picker/EntityPicker';
import { Pick } from '../picker/Pick';
import { Segments } from '../picker/Segments';
import { platformChoiceOf, platformsFor, statusChoiceOf, statusChoices, statusesFor } from './model/choices';
import { platformChoices } from './model/platformKinds';
import styles from './SharingFilters.module.css';
import type { SharingQuestion } from './useSharing';

const levels = ['ORGANIZATION', 'GROUP'] as const satisfies readonly SharingLevel[];

/** The filters, which read as a sentence. */
export function SharingFilters({ question }: { question: SharingQuestion }) {
  const { t } = useTranslation('sharing');
  const { t: common } = useTranslation('common');
  const go = useGo();
  const fresh = { pair: null, via: null };
  return (
    <search className={styles.filters} aria-label={t('filters')}>
      <span>{t('whoShares')}</span>
      <Pick
        label={t('platforms.label')}
        value={platformChoiceOf(question.kinds) ?? null}
        other={question.kinds.map((kind) => common(`platformKind.${kind}`)).join(', ')}
        options={platformChoices.map((id) => ({ id, name: t(`platforms.${id}`) }))}
        onChange={(choice) => go({ platforms: platformsFor(choice), ...fresh })}
      />
      <span>{t('with')}</span>
      <EntityPicker
        look="inline"
        label={t('organization')}
        placeholder={t('anyone')}
        kinds={['ORGANIZATION']}
        value={question.organization}
        onChange={(id) => go({ of: id === null ? [] : [id], ...fresh })}
      />
      <span>{t('countedBy')}</span>
      <Segments
        label={t('countedBy')}
        value={question.level}
        options={levels.map((id) => ({ id, name: t(`level.${id}`) }))}
        onChange={(level) => go({ level, ...fresh })}
      />
      <Pick
        label={t('statuses.label')}
        value={statusChoiceOf(question.statuses) ?? null}
        other={question.statuses.map((status) => common(`status.${status}`)).join(', ')}
        options={statusChoices.map((id) => ({ id, name: t(`statuses.${id}`) }))}
        onChange={(choice) => go({ statuses: statusesFor(choice), ...fresh })}
      />
    </search>
  );
}
