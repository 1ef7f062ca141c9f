import { useTranslation } from 'react-i18next';
import { ApiError, isUnauthenticated } from '../api/error';
import type { AddressChange } from '../app/address';
import { ViewLink } from '../app/navigation';
import { askForKey } from '../app/signIn';
import { Button } from '../design/Button';
import styles from './ErrorState.module.css';
import { explain, unknownId } from './explain';

interface ErrorStateProps {
  error: unknown;
  /** Asks again; without it there is no button. */
  onRetry?: () => void;
  /** Where one of the nearest ids leads. Default: to its page. */
  toNearest?: (id: string) => AddressChange;
}

const toEntity = (id: string): AddressChange => ({ view: 'entity', subject: id });

/** What happened, the nearest that works, what to change, and for the operator what the log calls it. */
export function ErrorState({ error, onRetry, toNearest = toEntity }: ErrorStateProps) {
  const { t } = useTranslation('states');
  const kind = explain(error);
  const nearest = error instanceof ApiError ? error.nearestIds : [];
  return (
    <div className={styles.error} role="alert">
      <h2 className={styles.title}>{t(kind, { id: unknownId(error) ?? '' })}</h2>
      {kind === 'unknownId' ? <Nearest ids={nearest} to={toNearest} /> : <Advice error={error} kind={kind} />}
      {onRetry && kind !== 'unknownId' && (
        <p className={styles.actions}>
          {isUnauthenticated(error) && (
            <Button size="small" onPress={() => askForKey(true)}>
              {t('giveKey')}
            </Button>
          )}
          <Button size="small" onPress={onRetry}>
            {t('retry')}
          </Button>
        </p>
      )}
      {kind !== 'unknownId' && <Details error={error} />}
    </div>
  );
}

function Nearest({ ids, to }: { ids: readonly string[]; to: (id: string) => AddressChange }) {
  const { t } = useTranslation('states');
  if (ids.length === 0) {
    return <p>{t('unknownHint')}</p>;
  }

  return (
    <p>
      {t('nearest')}{' '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <ViewLink to={to(id)} lang="">
            {id}
          </ViewLink>
        </span>
      ))}
    </p>
  );
}

function Advice({ error, kind }: { error: unknown; kind: Exclude<ReturnType<typeof explain>, 'unknownId'> }) {
  const { t } = useTranslation('states');
  if (kind === 'invalid') {
    return <p lang="en">{error instanceof Error ? error.message : ''}</p>;
  }

  const hint = error instanceof ApiError ? error.hint : undefined;
  return hint === undefined ? <p>{t(`${kind}Hint`)}</p> : <p lang="en">{hint}</p>;
}

function Details({ error }: { error: unknown }) {
  const { t } = useTranslation('states');
  const id = error instanceof ApiError ? error.correlationId : undefined;
  return (
    <details className={styles.details}>
      <summary>{t('details')}</summary>
      <p lang="en">{error instanceof Error ? error.message : String(error)}</p>
      {id !== undefined && <p>{t('correlationId', { id })}</p>}
    </details>
  );
}
