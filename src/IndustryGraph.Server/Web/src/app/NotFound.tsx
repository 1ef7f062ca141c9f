import { useTranslation } from 'react-i18next';
import { Empty } from '../states/Empty';

/** An address that belongs to no view. The server answers 404 to it; this stands where a link inside the page leads wrong. */
export function NotFound() {
  const { t } = useTranslation('app');
  return <Empty title={t('noView')} ways={[{ label: t('network'), to: { view: 'start', subject: null } }]} />;
}
