import { isDay } from '../time/days';

/** How one parameter of the address is read and printed. `parse` gives undefined for what it does not understand, `print`
 * null for the default. */
export interface Codec<Value> {
  parse(text: string): Value | undefined;
  print(value: Value): string | null;
  fallback: Value;
}

type Reader<Value> = Pick<Codec<Value>, 'parse'> & { print(value: Value): string | null };

/** An id or another short text. */
export const word: Reader<string> = {
  parse: (text) => (text !== '' && text.length <= 200 ? text : undefined),
  print: encodeURIComponent,
};

/** A calendar day, 2019-07-09. */
export const day: Reader<string> = {
  parse: (text) => (isDay(text) ? text : undefined),
  print: (value) => value,
};

/** Yes where it is there. */
export const flag: Codec<boolean> = {
  parse: (text) => text === '1',
  print: (value) => (value ? '1' : null),
  fallback: false,
};

/** Two ids. */
export const pair: Reader<readonly [string, string]> = {
  parse: (text) => {
    const [left, right, ...rest] = text.split(',');
    return left && right && rest.length === 0 ? [left, right] : undefined;
  },
  print: ([left, right]) => `${encodeURIComponent(left)},${encodeURIComponent(right)}`,
};

/** One of the given names, in lower case in the address. */
export function oneOf<Name extends string>(names: readonly Name[], fallback: Name): Codec<Name>;
export function oneOf<Name extends string>(names: readonly Name[]): Reader<Name>;
export function oneOf<Name extends string>(names: readonly Name[], fallback?: Name): unknown {
  return {
    parse: (text: string) => names.find((name) => spell(name) === text),
    print: (value: Name) => (value === fallback ? null : spell(value)),
    fallback,
  };
}

/** Several, in the order in which they were given, each once. */
export function list<Value>(item: Reader<Value>): Codec<readonly Value[]> {
  return {
    parse: (text) => {
      const values = text.split(',').map((part) => item.parse(part));
      return [...new Set(values.filter((value) => value !== undefined))];
    },
    print: (values) => (values.length === 0 ? null : values.map((value) => item.print(value)).join(',')),
    fallback: [],
  };
}

/** One or none. */
export function optional<Value>(item: Reader<Value>): Codec<Value | null> {
  return { parse: item.parse, print: (value) => (value === null ? null : item.print(value)), fallback: null };
}

function spell(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
