import {
  type ClaimStatus,
  ClaimStatusValues,
  type PlatformKind,
  PlatformKindValues,
  type SharingLevel,
} from '../api/generated/enums';
import { type Kind, kinds } from '../design/kinds';
import { type Codec, day, flag, list, oneOf, optional, pair, word } from './codecs';

export const viewNames = ['start', 'network', 'entities', 'entity', 'sharing', 'analyses', 'analysis'] as const;
export type ViewName = (typeof viewNames)[number];

const levels = ['GROUP', 'ORGANIZATION'] as const;

/** The parameters of the address, in the order in which they are printed. A view adds its own by a line here. */
const parameters = {
  /** The entities that the view is about. */
  of: list(word),
  /** The day that everything is as of; null is today. */
  asOf: optional(day),
  /** The second day of a comparison. */
  compare: optional(day),
  level: oneOf<SharingLevel>(levels, 'GROUP'),
  /** Statuses that are shown or counted; empty is the view's default. */
  statuses: list<ClaimStatus>(oneOf(ClaimStatusValues)),
  /** Kinds of platform that count; empty is the view's default. */
  platforms: list<PlatformKind>(oneOf(PlatformKindValues)),
  /** Kinds of entity that are shown; empty is the view's default. */
  kinds: list<Kind>(oneOf(kinds)),
  /** Two entities whose link is shown as evidence. */
  pair: optional(pair),
  /** The platform or other thing that is looked at between the pair. */
  via: optional(word),
  expanded: list(word),
  hidden: list(word),
  /** Things that stay where they were put, as id~x~y. */
  pinned: list(word),
  /** Things whose neighbours are all shown, without a cap. */
  whole: list(word),
  hops: oneOf(['1', '2', '3'] as const, '1'),
  /** How the result of an analysis is shown. */
  as: oneOf(['table', 'cypher'] as const, 'table'),
  /** The tab of an entity's relations. */
  relations: oneOf(['now', 'planned', 'past', 'later'] as const, 'now'),
  /** Whether the whole timeline is shown. */
  all: flag,
  /** Kind of entity that the list of entities is narrowed to. */
  kind: optional(oneOf(kinds)),
  sort: optional(word),
  lang: optional(oneOf(['en', 'fr'] as const)),
} satisfies Record<string, Codec<unknown>>;

type Parameters = {
  [Name in keyof typeof parameters]: (typeof parameters)[Name] extends Codec<infer Value> ? Value : never;
};

/** Everything that the address says: the view, what it is about, and how it is looked at. */
export interface Address extends Parameters {
  view: ViewName;
  /** The id of the entity, or the name of the analysis; null for views that have none. */
  subject: string | null;
  /** The parameters of an analysis, by name, as typed (`arg.name=value`). */
  args: Record<string, string>;
}

const names = Object.keys(parameters) as (keyof Parameters)[];
const argumentPrefix = 'arg.';

/** Parameters that stay when another view is opened. */
const kept = ['asOf', 'lang'] as const;

/** Reads an address. What is not understood counts as not said; a path of no view is null. */
export function parseAddress(pathname: string, search: string): Address | null {
  const place = parsePath(pathname);
  if (place === null) {
    return null;
  }

  const query = new URLSearchParams(search);
  const values = Object.fromEntries(names.map((name) => [name, read(parameters[name], query.get(name))]));
  const args = [...query].filter(([name]) => name.startsWith(argumentPrefix));
  return {
    ...place,
    ...(values as unknown as Parameters),
    args: Object.fromEntries(args.map(([name, value]) => [name.slice(argumentPrefix.length), value])),
  };
}

/** Prints an address, the same for the same state: parameters in fixed order, defaults left out. */
export function printAddress(address: Address): string {
  const query = names.flatMap((name) => {
    const text = (parameters[name] as Codec<unknown>).print(address[name]);
    return text === null ? [] : [`${name}=${text}`];
  });
  const args = Object.entries(address.args).map(
    ([name, value]) => `${argumentPrefix}${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const all = [...query, ...args];
  return printPath(address) + (all.length > 0 ? `?${all.join('&')}` : '');
}

export type AddressChange = Partial<Address>;

/** Applies a change. Another view or subject starts afresh but for day and language. */
export function changeAddress(address: Address, change: AddressChange): Address {
  const view = change.view ?? address.view;
  const moves = view !== address.view || (change.subject !== undefined && change.subject !== address.subject);
  if (!moves) {
    return { ...address, ...change };
  }

  const fresh = emptyAddress(view);
  const carried = Object.fromEntries(kept.map((name) => [name, address[name]]));
  return { ...fresh, ...carried, ...change };
}

/** The address of a view with everything at its default. */
export function emptyAddress(view: ViewName): Address {
  const values = Object.fromEntries(names.map((name) => [name, read(parameters[name], null)]));
  return { view, subject: null, args: {}, ...(values as unknown as Parameters) };
}

function read(codec: Codec<unknown>, text: string | null): unknown {
  return (text === null ? undefined : codec.parse(text)) ?? codec.fallback;
}

function parsePath(pathname: string): Pick<Address, 'view' | 'subject'> | null {
  const [first, second, ...rest] = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (rest.length > 0) {
    return null;
  }

  switch (first) {
    case undefined:
      return { view: 'start', subject: null };
    case 'network':
    case 'sharing':
      return second === undefined ? { view: first, subject: null } : null;
    case 'entities':
      return second === undefined ? { view: 'entities', subject: null } : { view: 'entity', subject: second };
    case 'analyses':
      return second === undefined ? { view: 'analyses', subject: null } : { view: 'analysis', subject: second };
    default:
      return null;
  }
}

function printPath({ view, subject }: Address): string {
  switch (view) {
    case 'start':
      return '/';
    case 'entity':
      return `/entities/${encodeURIComponent(subject ?? '')}`;
    case 'analysis':
      return `/analyses/${encodeURIComponent(subject ?? '')}`;
    default:
      return `/${view}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
