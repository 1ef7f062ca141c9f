import { describe, expect, it } from 'vitest';
import { buildScene } from '../model/buildScene';
import { type Choices, defaultKinds, defaultStatuses } from '../model/choices';
import { factsOf } from '../testing/facts';
import { addSeed, hide, removeSeed, switchKind, toggle } from './actions';
import { pairFor } from './pairFor';
import { parsePins, printPins } from './pins';

const choices: Choices = {
  seeds: ['ford', 'vw'],
  expanded: [],
  hidden: [],
  uncapped: [],
  kinds: defaultKinds,
  statuses: defaultStatuses,
};
const scene = buildScene(
  factsOf(
    [
      ['ford', 'automaker'],
      ['vw', 'automaker'],
      ['meb', 'platform'],
      ['lincoln', 'brand'],
    ],
    [
      ['ford', 'meb'],
      ['vw', 'meb'],
      ['ford', 'lincoln'],
    ],
  ),
  choices,
);

describe('the pair that explains a thing', () => {
  it('is the two seeds for what both are linked to', () => {
    expect(pairFor(scene, choices, null, 'meb')).toEqual({ pair: ['ford', 'vw'], via: 'meb' });
  });

  it('keeps the order of the pair that is open', () => {
    expect(pairFor(scene, choices, ['vw', 'ford'], 'meb')).toEqual({ pair: ['vw', 'ford'], via: 'meb' });
  });

  it('is the seed and the thing for its own neighbour', () => {
    expect(pairFor(scene, choices, ['ford', 'vw'], 'lincoln')).toEqual({ pair: ['ford', 'lincoln'], via: null });
  });

  it('is two seeds for a seed, and nothing for what is not there', () => {
    expect(pairFor(scene, choices, null, 'vw')).toEqual({ pair: ['ford', 'vw'], via: null });
    expect(pairFor(scene, choices, null, 'nobody')).toBeUndefined();
  });
});

describe('choices in the address', () => {
  it('leave out what is the default', () => {
    const on = switchKind(choices, 'market');
    expect(on.kinds).toContain('market');
    expect(switchKind({ ...choices, kinds: on.kinds! }, 'market')).toEqual({ kinds: [] });
  });

  it('hide a thing, take out a seed, but never the last', () => {
    expect(hide(choices, 'meb')).toEqual({ hidden: ['meb'], expanded: [] });
    expect(removeSeed(choices, 'vw')).toEqual({ of: ['ford'], pair: null, via: null });
    expect(removeSeed({ ...choices, seeds: ['ford'] }, 'ford')).toEqual({});
  });

  it('make a hidden or expanded thing a seed', () => {
    expect(addSeed({ ...choices, expanded: ['meb'], hidden: ['meb'] }, 'meb')).toEqual({
      of: ['ford', 'vw', 'meb'],
      expanded: [],
      hidden: [],
    });
    expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('keep pins to whole pixels and forget what cannot be read', () => {
    expect(printPins(parsePins(['meb~12~-7', 'broken', 'x~a~1']))).toEqual(['meb~12~-7']);
    expect(printPins(new Map([['meb', { x: 1.6, y: -0.4 }]]))).toEqual([
      'meb~2~0'.replace('~0', `~${Math.round(-0.4)}`),
    ]);
  });
});
