import { describe, expect, it } from 'vitest';
import { clusterOrder } from './clusterOrder';
import { buildOverview, type PairNode, tintOf } from './overview';

const party = (id: string) => ({ id, name: id, entityKind: 'ORGANIZATION', organizationKind: 'AUTOMAKER' }) as const;
const pair = (a: string, b: string, platformCount: number): PairNode => ({
  organization: party(a),
  partner: party(b),
  platformCount,
});

describe('everybody against everybody', () => {
  it('counts a pair once, in the upper half', () => {
    const overview = buildOverview([pair('a', 'b', 3)]);
    expect(overview.parties.map((entry) => entry.id)).toEqual(['a', 'b']);
    expect([overview.count(0, 1), overview.count(1, 0), overview.count(0, 0)]).toEqual([3, 0, 0]);
    expect([overview.pairs, overview.most]).toEqual([1, 3]);
  });

  it('puts those that share much side by side, and keeps every party', () => {
    const overview = buildOverview([pair('a', 'z', 5), pair('b', 'y', 4), pair('a', 'b', 1), pair('m', 'n', 2)]);
    const order = overview.parties.map((entry) => entry.id);
    expect([...order].sort()).toEqual(['a', 'b', 'm', 'n', 'y', 'z']);
    expect(Math.abs(order.indexOf('a') - order.indexOf('z'))).toBe(1);
    expect(Math.abs(order.indexOf('b') - order.indexOf('y'))).toBe(1);
    expect(order.slice(-2).sort()).toEqual(['m', 'n']);
  });

  it('is empty without pairs', () => {
    expect(buildOverview([])).toMatchObject({ parties: [], pairs: 0, most: 0 });
  });
});

it('orders without any tie by number', () => {
  expect(clusterOrder(3, () => 0)).toEqual([0, 1, 2]);
});

it('has four tints', () => {
  expect([1, 2, 3, 4, 5, 50].map(tintOf)).toEqual([1, 2, 3, 3, 4, 4]);
});
