/** What the first visit shows: a worked example with an answer that changes within days. */
export const startExample = {
  of: ['ford', 'volkswagen-group'],
  asOf: '2019-07-09',
  pair: ['ford', 'volkswagen-group'],
  via: 'meb',
} as const;
