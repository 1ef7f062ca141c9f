import { useTranslation } from 'react-i18next';
import { useNarrow } from '../app/useNarrow';
import { EvidencePane } from '../evidence/EvidencePane';
import { ErrorState } from '../states/ErrorState';
import { Loading } from '../states/Loading';
import { Ladder } from './ladder/Ladder';
import styles from './NetworkView.module.css';
import { RailPane } from './rail/RailPane';
import { NothingLinked } from './stage/NothingLinked';
import { Scope } from './stage/Scope';
import { Stage } from './stage/Stage';
import { useNetworkDownloads } from './stage/useNetworkDownloads';
import { useNetwork } from './state/useNetwork';

/** The network around the entities that the address names; at the start, a worked example. */
export function NetworkView() {
  const { t } = useTranslation('network');
  const narrow = useNarrow();
  const network = useNetwork();
  const { scene, facts, pair, actions } = network;
  useNetworkDownloads(network, !narrow);
  const isEmpty = scene !== undefined && scene.edges.length === 0;
  return (
    <div className={[styles.view, network.explains ? '' : styles.closed].join(' ')}>
      <h1 className="visually-hidden">{network.title}</h1>
      <RailPane network={network} />
      <div className={styles.middle}>
        <Scope
          seeds={network.seeds}
          seedCount={actions.choices.seeds.length}
          count={scene?.nodes.length}
          onRemove={network.removeSeed}
          onAdd={actions.add}
          onRail={network.toggleRail}
          undo={network.undo}
          redo={network.redo}
        />
        {network.error ? (
          <div className={styles.message}>
            <ErrorState error={network.error} onRetry={network.retry} />
          </div>
        ) : narrow ? (
          scene && facts && <Ladder network={network} />
        ) : (
          <Stage network={network} />
        )}
        {isEmpty && !network.error && <NothingLinked network={network} />}
        {scene === undefined && !network.error && (
          <div className={[styles.message, styles.loading].join(' ')}>
            <Loading />
          </div>
        )}
        {scene?.truncated && <p className={styles.note}>{t('truncated')}</p>}
      </div>
      {network.explains && (
        <aside className={styles.evidence}>
          {pair && facts && (
            <EvidencePane
              facts={facts}
              pair={pair}
              via={network.via}
              statuses={actions.choices.statuses}
              day={network.day}
              onVia={network.selectVia}
              onDay={network.goToDay}
              onClose={network.closeEvidence}
              onPoint={network.pointed.set}
            />
          )}
        </aside>
      )}
    </div>
  );
}
