import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../states/Loading';
import { TimeDock } from '../time/TimeDock';
import styles from './App.module.css';
import type { ViewName } from './address';
import { Header } from './Header';
import { NotFound } from './NotFound';
import { useAddressOrNull } from './navigation';
import { SignIn } from './SignIn';
import { useNarrow } from './useNarrow';
import { ViewNav } from './ViewNav';

const NetworkView = lazy(() => import('../network').then((module) => ({ default: module.NetworkView })));
const EntitiesView = lazy(() => import('../entity').then((module) => ({ default: module.EntitiesView })));
const EntityView = lazy(() => import('../entity').then((module) => ({ default: module.EntityView })));
const SharingView = lazy(() => import('../sharing').then((module) => ({ default: module.SharingView })));
const AnalysesView = lazy(() => import('../analyses').then((module) => ({ default: module.AnalysesView })));
const AnalysisView = lazy(() => import('../analyses').then((module) => ({ default: module.AnalysisView })));

const views: Record<ViewName, React.ComponentType> = {
  start: NetworkView,
  network: NetworkView,
  entities: EntitiesView,
  entity: EntityView,
  sharing: SharingView,
  analyses: AnalysesView,
  analysis: AnalysisView,
};

/** The frame: header, the view that the address names, and the date at the foot of all. */
export function App() {
  const { t } = useTranslation('app');
  const address = useAddressOrNull();
  const narrow = useNarrow();
  const View = address === null ? NotFound : views[address.view];
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <Header />
      <main id="content" className={styles.view} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <View />
        </Suspense>
      </main>
      {narrow ? <ViewNav /> : <TimeDock />}
      <SignIn />
    </div>
  );
}
