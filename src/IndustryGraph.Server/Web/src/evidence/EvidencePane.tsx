import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../design/IconButton';
import { lineName, shortName } from '../design/names';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import type { Entity, Facts } from '../network/model/facts';
import type { Status } from '../network/model/statuses';
import { ConnectingThing } from './ConnectingThing';
import { connectionsOf } from './connections';
import styles from './EvidencePane.module.css';
import { answerOf, leftOutOf } from './sentences';

interface EvidencePaneProps {
  facts: Facts;
  pair: readonly [Entity, Entity];
  /** The thing between them that is open; the other end where the direct claims are. */
  via: string | null;
  statuses: readonly Status[];
  day: string;
  onVia: (id: string | null) => void;
  onDay: (day: string) => void;
  onClose: () => void;
  onPoint: (id: string | undefined) => void;
}

/** Why two things are linked: the answer in a sentence, what is between them, and for each who says so. */
export function EvidencePane({ facts, pair, via, statuses, day, onVia, onDay, onClose, onPoint }: EvidencePaneProps) {
  const { t } = useTranslation(['evidence', 'claims', 'common']);
  const language = useLanguage();
  const [left, right] = pair;
  const [counted, setCounted] = useState('');
  const key = `${left.id} ${right.id}`;
  const connections = useMemo(
    () => connectionsOf(facts, left.id, right.id, statuses, counted === key),
    [facts, left.id, right.id, statuses, counted, key],
  );
  const open = useOpen(connections.direct === null ? undefined : right.id, connections.things[0]?.id, via, key);
  const leftOut = leftOutOf(connections.leftOut, language, t);
  return (
    <section className={styles.pane} aria-label={t('evidence:pane')}>
      <header>
        <p className={styles.question}>{t('evidence:question')}</p>
        <h2 lang="">{t('evidence:pair', { left: left.name, right: right.name })}</h2>
        <p className={styles.answer}>{answerOf(connections, day, language, t)}</p>
        <IconButton className={styles.close} icon="close" label={t('common:close')} onPress={onClose} />
      </header>
      {connections.things.length > 0 && (
        <p className={styles.columns} aria-hidden="true">
          <span>{t('evidence:connectedBy')}</span>
          <span>{initials(left)}</span>
          <span>{initials(right)}</span>
        </p>
      )}
      <ul>
        {connections.direct && (
          <ConnectingThing
            ends={[left.id]}
            thing={{ id: right.id, name: t('evidence:directly'), kind: right.kind, left: connections.direct.status }}
            direct
            day={day}
            open={open === right.id}
            onOpen={() => onVia(open === right.id ? null : right.id)}
            onDay={onDay}
            onPoint={onPoint}
          />
        )}
        {connections.things.map((thing) => (
          <ConnectingThing
            key={thing.id}
            ends={[left.id, right.id]}
            thing={{ ...thing, name: lineName(thing.name, thing.kind, [left.name, right.name]) }}
            day={day}
            open={open === thing.id}
            onOpen={() => onVia(open === thing.id ? null : thing.id)}
            onDay={onDay}
            onPoint={onPoint}
          />
        ))}
      </ul>
      <footer>
        {leftOut === '' ? (
          t('evidence:noneLeftOut')
        ) : (
          <>
            {t('evidence:leftOut', { things: leftOut })}{' '}
            <button type="button" onClick={() => setCounted(key)}>
              {t('evidence:count')}
            </button>
          </>
        )}
        <span className="visually-hidden">{formatDate(day, language, 'long')}</span>
      </footer>
    </section>
  );
}

// A pair that is chosen without a thing opens its first; one that the user closed stays closed.
function useOpen(
  direct: string | undefined,
  first: string | undefined,
  via: string | null,
  pair: string,
): string | undefined {
  const [closed, setClosed] = useState('');
  const last = useRef({ pair, via });
  useEffect(() => {
    const before = last.current;
    if (before.pair === pair && before.via !== null && via === null) setClosed(pair);
    else if (via !== null || before.pair !== pair) setClosed('');
    last.current = { pair, via };
  }, [pair, via]);
  if (via !== null) return via;
  return closed === pair ? undefined : (direct ?? first);
}

// The head of a column of strokes is 28 px wide: capitals of a name of several words, else its beginning.
function initials({ name, kind }: Entity): string {
  const words = shortName(name, kind).split(/\s+/u);
  const capitals = words.map((word) => word.charAt(0)).join('');
  if (words.length > 1) return capitals.slice(0, 3);
  return name.length <= 6 ? name : `${name.slice(0, 3)}.`;
}
