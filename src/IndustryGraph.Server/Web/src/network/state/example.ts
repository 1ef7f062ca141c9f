import type { AddressChange } from '../../app/address';

/** What a first visit shows: two companies on the day on which they were said to talk. */
export const example = {
  view: 'network',
  of: ['ford', 'volkswagen-group'],
  asOf: '2019-07-09',
  pair: ['ford', 'volkswagen-group'],
  via: 'meb',
} as const satisfies AddressChange;
