import { useTranslation } from 'react-i18next';
import { EvidenceBetweenDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { numberSources } from '../claims/numbering';
import { KindMark } from '../design/KindMark';
import { StatusStroke } from '../design/StatusStroke';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import type { Kind } from '../network/model/kinds';
import type { Status } from '../network/model/statuses';
import { ErrorState } from '../states/ErrorState';
import { Loading } from '../states/Loading';
import styles from './EvidencePane.module.css';
import { Side } from './Side';
import { storyOf } from './story';

interface ConnectingThingProps {
  ends: readonly string[];
  thing: {
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
    readonly left: Status;
    readonly right?: Status;
  };
  /** Whether the claims name both ends, with nothing between. */
  direct?: boolean;
  day: string;
  open: boolean;
  onOpen: () => void;
  onDay: (day: string) => void;
  onPoint: (id: string | undefined) => void;
}

/** A thing that connects the pair, with a stroke for either side; open, the claims of both. */
export function ConnectingThing({
  ends,
  thing,
  direct = false,
  day,
  open,
  onOpen,
  onDay,
  onPoint,
}: ConnectingThingProps) {
  const { t } = useTranslation(['evidence', 'common']);
  const status = (given: Status) => t(`common:status.${given}`);
  return (
    <li
      className={[styles.thing, open ? styles.open : ''].join(' ')}
      onMouseEnter={() => onPoint(thing.id)}
      onMouseLeave={() => onPoint(undefined)}
    >
      <button type="button" className={styles.head} aria-expanded={open} onClick={onOpen}>
        <KindMark kind={thing.kind} named />
        <span className={styles.name} lang={direct ? undefined : ''}>
          {thing.name}
        </span>
        <span
          className={styles.strokes}
          title={thing.right ? `${status(thing.left)}, ${status(thing.right)}` : status(thing.left)}
        >
          <StatusStroke status={thing.left} />
          {thing.right && <StatusStroke status={thing.right} />}
          <span className="visually-hidden">
            {status(thing.left)}
            {thing.right && `, ${status(thing.right)}`}
          </span>
        </span>
      </button>
      {open && <Sides ends={ends} thing={thing.id} day={day} onDay={onDay} />}
    </li>
  );
}

function Sides({
  ends,
  thing,
  day,
  onDay,
}: {
  ends: readonly string[];
  thing: string;
  day: string;
  onDay: (day: string) => void;
}) {
  const { t } = useTranslation('evidence');
  const language = useLanguage();
  const { data, error, refetch } = useAnswer(
    EvidenceBetweenDocument,
    { ends: [...ends], things: [thing], day },
    { keepPrevious: false },
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const stories = ends.map((end) => ({ end, story: storyOf(data.claims.nodes, end, thing) }));
  const claims = stories.flatMap(({ story }) => [...story.now, ...story.before]);
  const numberOf = numberSources(claims.flatMap((claim) => claim.sources.map((source) => source.id)));
  return (
    <div className={styles.sides}>
      {stories.map(({ end, story }) => (
        <Side key={end} story={story} numberOf={numberOf} onDay={onDay} />
      ))}
      {stories.every(({ story }) => story.now.length === 0 && story.before.length === 0 && story.next === null) && (
        <p className={styles.meta}>{t('noClaims', { date: formatDate(day, language, 'long') })}</p>
      )}
    </div>
  );
}
