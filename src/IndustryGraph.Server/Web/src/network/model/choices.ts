import { type Kind, kinds, kindsOffByDefault } from './kinds';
import { type Status, statuses, statusesOffByDefault } from './statuses';

/** What the user chose to see; the address holds all of it. */
export interface Choices {
  readonly seeds: readonly string[];
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  /** Seeds or expanded things that show everything, without a cap. */
  readonly uncapped: readonly string[];
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
}

export const defaultKinds: readonly Kind[] = kinds.filter((kind) => !kindsOffByDefault.includes(kind));
export const defaultStatuses: readonly Status[] = statuses.filter((status) => !statusesOffByDefault.includes(status));

/** The things whose neighbours are shown: the seeds, then what was expanded. */
export function hubsOf(choices: Choices): readonly string[] {
  return [...choices.seeds, ...choices.expanded.filter((id) => !choices.seeds.includes(id))];
}
