import { expect, it } from 'vitest';
import { citation } from './citation';
import { numberSources } from './numbering';

it('numbers sources in the order in which they are first named', () => {
  const numberOf = numberSources(['b', 'a', 'b', 'c']);
  expect(['a', 'b', 'c', 'x'].map(numberOf)).toEqual([2, 1, 3, 0]);
});

it('cites each source once, as exactly as it is known', () => {
  const source = {
    id: 's',
    title: 'Official',
    publisher: 'Carscoops',
    published: '2019-07',
    url: 'https://example.com/a',
  };
  const bare = { id: 't', title: 'A report', publisher: null, published: null, url: null };
  expect(citation('Ford uses MEB', [source, bare, source], '2026-11-01', 'http://localhost:5080/sharing?of=ford')).toBe(
    'Ford uses MEB.\nCarscoops, 2019-07: Official, https://example.com/a\nA report\nIndustryGraph, 2026-11-01: http://localhost:5080/sharing?of=ford',
  );
});
