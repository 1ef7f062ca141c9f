import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Download, useOfferDownloads } from '../app/downloads';
import type { SharingQuestion } from './useSharing';

/** Offers the network of who shares what, as the filters count it. */
export function useSharingDownloads({ organization, level, kinds, statuses, asOf }: SharingQuestion): void {
  const { t } = useTranslation('sharing');
  const query = new URLSearchParams({
    view: 'sharing',
    level: level,
    asOf,
    statuses: statuses.join(','),
  });
  query.set('kinds', kinds.join(','));
  if (organization !== null) {
    query.set('of', organization);
    query.set('hops', '1');
  }

  const search = query.toString();
  const downloads = useMemo<Download[]>(
    () => [
      { label: t('gexf'), href: `/export/gexf?${search}` },
      { label: t('csv'), href: `/export/csv.zip?${search}` },
    ],
    [search, t],
  );
  useOfferDownloads(downloads);
}
