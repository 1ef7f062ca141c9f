import { describe, expect, it } from 'vitest';
import { factsOf } from '../testing/facts';
import { buildScene, capFor } from './buildScene';
import { type Choices, defaultKinds, defaultStatuses } from './choices';

const choices: Choices = {
  seeds: ['ford', 'vw'],
  expanded: [],
  hidden: [],
  uncapped: [],
  kinds: defaultKinds,
  statuses: defaultStatuses,
};

const facts = factsOf(
  [
    ['ford', 'automaker', 5],
    ['vw', 'automaker', 4],
    ['meb', 'platform', 3],
    ['lincoln', 'brand', 1],
    ['mazda', 'automaker', 1],
    ['china', 'market', 60],
  ],
  [
    ['ford', 'meb', 'NEGOTIATING'],
    ['vw', 'meb'],
    ['ford', 'lincoln'],
    ['ford', 'mazda', 'ENDED'],
    ['ford', 'china'],
    ['vw', 'china'],
  ],
);

const idsOf = (scene: ReturnType<typeof buildScene>) => scene.nodes.map((node) => node.id).sort();

describe('the picture', () => {
  it('leaves out markets and what is over until they are asked for', () => {
    expect(idsOf(buildScene(facts, choices))).toEqual(['ford', 'lincoln', 'meb', 'vw']);
    const more: Choices = { ...choices, kinds: [...defaultKinds, 'market'], statuses: [...defaultStatuses, 'ENDED'] };
    expect(idsOf(buildScene(facts, more))).toEqual(['china', 'ford', 'lincoln', 'mazda', 'meb', 'vw']);
  });

  it('knows what links both seeds and what only one', () => {
    const roles = Object.fromEntries(buildScene(facts, choices).nodes.map((node) => [node.id, node.role]));
    expect(roles).toEqual({ ford: 'seed', vw: 'seed', meb: 'shared', lincoln: 'own' });
  });

  it('hides what was hidden, and counts it neither as shown nor as there', () => {
    const scene = buildScene(facts, { ...choices, hidden: ['lincoln'] });
    expect(idsOf(scene)).not.toContain('lincoln');
    expect(scene.kinds.get('brand')).toEqual({ shown: 0, available: 0 });
  });

  it('says of a seed how many of its claims are drawn, and what was left out by kind', () => {
    const [ford] = buildScene(facts, choices).hubs;
    expect(ford).toMatchObject({ shown: 2, degree: 5, capped: false });
    expect([...(ford?.leftOut ?? [])]).toEqual([['market', 1]]);
  });

  it('draws parallel claims as one line in the firmest status', () => {
    const twice = factsOf(
      [
        ['ford', 'automaker'],
        ['meb', 'platform'],
      ],
      [
        ['ford', 'meb', 'RUMOURED'],
        ['ford', 'meb', 'ANNOUNCED'],
        ['meb', 'ford', 'NEGOTIATING'],
      ],
    );
    const scene = buildScene(twice, { ...choices, seeds: ['ford'] });
    expect(scene.edges).toHaveLength(1);
    expect(scene.edges[0]).toMatchObject({ status: 'ANNOUNCED' });
    expect(scene.edges[0]?.lines).toHaveLength(3);
  });

  it('counts statuses of what is drawn, and what is over though it is off', () => {
    const counts = buildScene(facts, choices).statuses;
    expect(counts.get('NEGOTIATING')).toEqual({ shown: 1, available: 1 });
    expect(counts.get('ENDED')).toEqual({ shown: 0, available: 1 });
  });

  it('ignores seeds that nobody knows', () => {
    expect(idsOf(buildScene(facts, { ...choices, seeds: ['ford', 'nobody'] }))).toEqual(['ford', 'lincoln', 'meb']);
  });
});

describe('a cap', () => {
  const many = factsOf(
    [
      ['ford', 'automaker', 90],
      ['vw', 'automaker', 2],
      ['shared', 'platform', 1],
      ...Array.from({ length: 80 }, (_, at) => [`n${at}`, 'supplier', at] as const),
    ],
    [['ford', 'shared'], ['vw', 'shared'], ...Array.from({ length: 80 }, (_, at) => ['ford', `n${at}`] as const)],
  );

  it('keeps what links both and then the best linked, always the same', () => {
    const scene = buildScene(many, choices);
    const ids = idsOf(scene);
    expect(ids).toContain('shared');
    expect(ids).toContain('n79');
    expect(ids).not.toContain('n0');
    expect(scene.nodes).toHaveLength(2 + capFor(2));
    expect(scene.hubs[0]).toMatchObject({ capped: true, shown: capFor(2) });
    expect(idsOf(buildScene(many, choices))).toEqual(ids);
  });

  it('is lifted for a seed that shows all', () => {
    expect(buildScene(many, { ...choices, uncapped: ['ford'] }).nodes).toHaveLength(83);
  });
});

describe('a thing beyond the neighbours', () => {
  const chain = factsOf(
    [
      ['ford', 'automaker'],
      ['vw', 'automaker'],
      ['tests', 'agreement'],
      ['joins', 'agreement'],
      ['baidu', 'tech'],
      ['loose', 'tech'],
    ],
    [
      ['ford', 'tests'],
      ['baidu', 'tests'],
      ['vw', 'joins'],
      ['baidu', 'joins'],
      ['loose', 'tests'],
    ],
  );

  it('is drawn where it joins agreements of both seeds', () => {
    const scene = buildScene(chain, choices);
    expect(scene.nodes.find((node) => node.id === 'baidu')?.role).toBe('beyond');
    expect(idsOf(scene)).not.toContain('loose');
  });

  it('comes with its neighbours when it is expanded', () => {
    const scene = buildScene(chain, { ...choices, expanded: ['tests'] });
    expect(idsOf(scene)).toContain('loose');
    expect(scene.nodes.find((node) => node.id === 'tests')?.role).toBe('expanded');
  });
});
