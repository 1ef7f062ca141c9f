import type { AddressChange } from '../../app/address';
import { type Choices, defaultKinds, defaultStatuses } from '../model/choices';
import type { Kind } from '../model/kinds';
import type { Status } from '../model/statuses';

/** Adds a value to a list, or takes it out. */
export function toggle<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** Shows or hides a kind; the default is not printed in the address. */
export function switchKind(choices: Choices, kind: Kind): AddressChange {
  return { kinds: unlessDefault(toggle(choices.kinds, kind), defaultKinds) };
}

/** Shows or hides the claims of a status. */
export function switchStatus(choices: Choices, status: Status): AddressChange {
  return { statuses: unlessDefault(toggle(choices.statuses, status), defaultStatuses) };
}

/** Shows these kinds too. */
export function withKinds(choices: Choices, more: readonly Kind[]): AddressChange {
  return { kinds: unlessDefault([...new Set([...choices.kinds, ...more])], defaultKinds) };
}

/** Shows these statuses too. */
export function withStatuses(choices: Choices, more: readonly Status[]): AddressChange {
  return { statuses: unlessDefault([...new Set([...choices.statuses, ...more])], defaultStatuses) };
}

/** Shows the neighbours of a thing, or no longer. */
export function switchExpanded(choices: Choices, id: string): AddressChange {
  return { expanded: toggle(choices.expanded, id) };
}

/** Takes a thing out of the picture: a seed is no seed any more, anything else is hidden. */
export function hide(choices: Choices, id: string): AddressChange {
  if (choices.seeds.includes(id)) return removeSeed(choices, id);
  return { hidden: [...choices.hidden, id], expanded: choices.expanded.filter((other) => other !== id) };
}

/** Takes a seed out; the last one stays. */
export function removeSeed(choices: Choices, id: string): AddressChange {
  const of = choices.seeds.filter((seed) => seed !== id);
  return of.length === 0 ? {} : { of, pair: null, via: null };
}

/** Makes a thing a seed. */
export function addSeed(choices: Choices, id: string): AddressChange {
  if (choices.seeds.includes(id)) return {};
  return {
    of: [...choices.seeds, id],
    expanded: choices.expanded.filter((other) => other !== id),
    hidden: choices.hidden.filter((other) => other !== id),
  };
}

function unlessDefault<Value extends string>(values: readonly Value[], usual: readonly Value[]): readonly Value[] {
  const same = values.length === usual.length && usual.every((value) => values.includes(value));
  return same ? [] : values;
}
