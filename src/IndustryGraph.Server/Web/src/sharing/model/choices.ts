import type { ClaimStatus, PlatformKind } from '../../api/generated/graphql';
import { firmness } from './claimStatus';
import { kindsOf, type PlatformChoice, platformChoices } from './platformKinds';

/** The choices of statuses: what holds, what is planned as well, or whatever is told. */
export const statusChoices = ['active', 'planned', 'any'] as const;
export type StatusChoice = (typeof statusChoices)[number];

const statusesByChoice: Record<StatusChoice, readonly ClaimStatus[]> = {
  active: ['ACTIVE'],
  planned: ['ACTIVE', 'ANNOUNCED'],
  any: firmness,
};

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item) => b.includes(item));

/** The choice that stands for some statuses; undefined where the address says something else. */
export const statusChoiceOf = (statuses: readonly string[]): StatusChoice | undefined =>
  statusChoices.find((choice) => sameSet(statusesByChoice[choice], statuses));

/** The statuses for the address, where the default is left out. */
export const statusesFor = (choice: StatusChoice): ClaimStatus[] =>
  choice === 'active' ? [] : [...statusesByChoice[choice]];

export const platformChoiceOf = (kinds: readonly string[]): PlatformChoice | undefined =>
  platformChoices.find((choice) => sameSet(kindsOf(choice), kinds));

/** The kinds for the address, where the default is left out. */
export const platformsFor = (choice: PlatformChoice): PlatformKind[] => (choice === 'vehicle' ? [] : kindsOf(choice));
