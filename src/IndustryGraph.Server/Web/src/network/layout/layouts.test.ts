import { describe, expect, it } from 'vitest';
import { itemBox, overlap } from './boxes';
import { layoutByForce } from './force';
import { keepPlaces, partOf } from './keep';
import { layoutDirectly, layoutKindOf } from './layout';
import type { Item, LayoutInput, Places } from './place';

const kinds = ['platform', 'brand', 'supplier', 'agreement', 'startup'];

function item(id: string, role: string, hubs: readonly string[], at = 0): Item {
  return {
    id,
    role,
    hubs,
    kind: role === 'seed' ? 'automaker' : (kinds[at % kinds.length] as string),
    radius: role === 'seed' ? 17 : 5 + (at % 6),
    label: [`Thing ${id} of ${at}`],
  };
}

function around(seeds: readonly string[], own: number, shared: number): LayoutInput {
  const items = seeds.map((id) => item(id, 'seed', []));
  for (let at = 0; at < shared; at++) items.push(item(`s${at}`, 'shared', seeds, at));
  for (const seed of seeds) for (let at = 0; at < own; at++) items.push(item(`${seed}${at}`, 'own', [seed], at));
  const pairs = items.flatMap(({ id, hubs }) => hubs.map((hub) => [hub, id] as const));
  return { items, pairs, space: { width: 825, height: 720 } };
}

function overlaps(input: LayoutInput, places: Places): string[] {
  const boxes = input.items.map((each) => itemBox(each, places.get(each.id)!));
  return input.items.flatMap((one, at) =>
    input.items
      .slice(at + 1)
      .flatMap((other, after) => (overlap(boxes[at]!, boxes[at + 1 + after]!) ? [`${one.id} ${other.id}`] : [])),
  );
}

const layouts = [
  ['one seed', around(['a'], 30, 0)],
  ['two seeds', around(['a', 'b'], 15, 7)],
  ['two seeds with nothing in common', around(['a', 'b'], 4, 0)],
  ['two seeds with much in common', around(['a', 'b'], 10, 40)],
  ['three seeds', around(['a', 'b', 'c'], 12, 5)],
] as const;

const layout = (input: LayoutInput): Places => {
  const kind = layoutKindOf(input);
  return kind === 'force' ? layoutByForce(input) : layoutDirectly(kind, input);
};

describe.each(layouts)('the layout of %s', (_, input) => {
  it('places everything at a finite place', () => {
    const places = layout(input);
    expect([...places.keys()].sort()).toEqual(input.items.map(({ id }) => id).sort());
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('is the same for the same input', () => {
    expect(layout(input)).toEqual(layout(input));
  });
});

describe.each(layouts.filter(([name]) => name !== 'two seeds with much in common'))(
  'in the layout of %s',
  (_, input) => {
    it('no thing and no label lies on another', () => {
      expect(overlaps(input, layout(input))).toEqual([]);
    });
  },
);

describe('two seeds', () => {
  const input = around(['a', 'b'], 12, 7);
  const places = layout(input);

  it('stand left and right, with what they share between them and what is their own outside', () => {
    const x = (id: string) => places.get(id)!.x;
    expect(x('a')).toBeLessThan(x('b'));
    for (const { id, role, hubs } of input.items) {
      if (role === 'shared') expect(x(id)).toBe(0);
      if (role === 'own') expect(hubs[0] === 'a' ? x(id) < x('a') : x(id) > x('b')).toBe(true);
    }
  });

  it('leave the middle free for a line between them', () => {
    const joined = layout({ ...input, pairs: [...input.pairs, ['a', 'b']] });
    expect(input.items.filter(({ role, id }) => role === 'shared' && joined.get(id)!.y === 0)).toEqual([]);
  });
});

describe('many seeds', () => {
  it('keep thousands of things apart from each other', { timeout: 30_000 }, () => {
    const places = layoutByForce(around(['a', 'b', 'c', 'd'], 250, 20));
    expect(places.size).toBe(1024);
  });
});

describe('when the date moves', () => {
  const before = around(['a', 'b'], 10, 5);
  const places = layout(before);
  const parts = new Map(before.items.map((each) => [each.id, partOf(each)]));

  it('what stays keeps its place, and what is new finds a free one', () => {
    const after: LayoutInput = {
      ...before,
      items: [...before.items.filter(({ id }) => id !== 'a3'), item('new', 'own', ['a'], 1)],
    };
    const kept = keepPlaces(
      after.items,
      layoutDirectly('two', { ...after, pairs: [...after.pairs.filter(([, id]) => id !== 'a3'), ['a', 'new']] }),
      places,
      parts,
    );
    for (const { id } of after.items) if (id !== 'new') expect(kept.get(id)).toEqual(places.get(id));
    expect(overlaps(after, kept)).toEqual([]);
  });

  it('what plays another part goes to its new place', () => {
    const items = before.items.map((each) => (each.id === 'a0' ? { ...each, role: 'shared', hubs: ['a', 'b'] } : each));
    const fresh = layoutDirectly('two', { ...before, items, pairs: [...before.pairs, ['b', 'a0']] });
    expect(keepPlaces(items, fresh, places, parts).get('a0')?.x).not.toBe(places.get('a0')?.x);
  });

  it('another picture is laid out anew', () => {
    const other = around(['c', 'd'], 5, 2);
    const fresh = layout(other);
    expect(keepPlaces(other.items, fresh, places, parts)).toEqual(fresh);
  });
});
