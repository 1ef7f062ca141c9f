/** Every view of the explorer with something to see in it, at a day that never changes. */
export const views = [
  { name: 'start', path: '/' },
  { name: 'network', path: '/network?of=ford,volkswagen-group,renault-group&asOf=2026-11-01' },
  { name: 'entities', path: '/entities?asOf=2026-11-01' },
  { name: 'entity', path: '/entities/ford?asOf=2019-07-09' },
  {
    name: 'sharing',
    path: '/sharing?of=ford&asOf=2026-11-01&statuses=active,announced&platforms=ev,multi-energy,combustion,commercial,autonomous-driving,software,battery&pair=ford,volkswagen-group&via=meb',
  },
  { name: 'sharing-overview', path: '/sharing?asOf=2026-11-01' },
  { name: 'analyses', path: '/analyses?asOf=2026-11-01' },
  { name: 'analysis', path: '/analyses/ended-deals?asOf=2026-11-01' },
  { name: 'unknown', path: '/entities/audy?asOf=2026-11-01' },
] as const;
