import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { ClaimParts } from '../claims/claim';
import { defaultStatuses } from '../network/model/choices';
import { factsOf } from '../network/testing/facts';
import { connectionsOf } from './connections';
import { answerOf, citedSentence, leftOutOf } from './sentences';
import { storyOf } from './story';

const texts = (language: 'en' | 'fr') =>
  i18next.getFixedT(language, ['evidence', 'claims', 'common']) as unknown as Parameters<typeof answerOf>[3];

const facts = factsOf(
  [
    ['ford', 'automaker'],
    ['vw', 'automaker'],
    ['meb', 'platform'],
    ['qnx', 'platform'],
    ['china', 'market'],
    ['lincoln', 'brand'],
  ],
  [
    ['ford', 'meb', 'NEGOTIATING', '2019-07-05'],
    ['vw', 'meb', 'ACTIVE', '2015'],
    ['ford', 'qnx', 'ACTIVE', '2014'],
    ['vw', 'qnx', 'RUMOURED'],
    ['ford', 'china'],
    ['vw', 'china'],
    ['ford', 'lincoln'],
  ],
);

describe('what connects two things', () => {
  const found = connectionsOf(facts, 'ford', 'vw', defaultStatuses, false);

  it('is told latest change first, with the status of either side', () => {
    expect(found.things.map(({ id, left, right }) => [id, left, right])).toEqual([
      ['meb', 'NEGOTIATING', 'ACTIVE'],
      ['qnx', 'ACTIVE', 'RUMOURED'],
    ]);
    expect(found.direct).toBeNull();
  });

  it('leaves markets out and says so, until they are counted', () => {
    expect([...found.leftOut]).toEqual([['market', 1]]);
    expect(connectionsOf(facts, 'ford', 'vw', defaultStatuses, true).things).toHaveLength(3);
  });

  it('counts only the statuses that are shown', () => {
    expect(connectionsOf(facts, 'ford', 'vw', ['ACTIVE'], false).things).toEqual([]);
  });

  it('knows claims that name both', () => {
    expect(connectionsOf(facts, 'ford', 'lincoln', defaultStatuses, false).direct).toEqual({
      status: 'ACTIVE',
      count: 1,
    });
  });
});

describe('the answer', () => {
  const found = connectionsOf(facts, 'ford', 'vw', defaultStatuses, false);

  it('is a sentence with the number in either language', () => {
    expect(answerOf(found, '2019-07-09', 'en', texts('en'))).toBe(
      'Two things connect them. No claim names both of them directly on 9 July 2019.',
    );
    expect(answerOf(found, '2019-07-09', 'fr', texts('fr'))).toBe(
      'Deux éléments les relient. Aucun fait ne les nomme tous deux directement au 9 juillet 2019.',
    );
  });

  it('speaks of one thing, of none, and of direct claims alone', () => {
    const one = { ...found, things: found.things.slice(0, 1) };
    expect(answerOf(one, '2019-07-09', 'en', texts('en'))).toMatch(/^One thing connects them\./u);
    const none = { ...found, things: [] };
    expect(answerOf(none, '2019-07-09', 'en', texts('en'))).toMatch(
      /^Nothing that is counted connects them on 9 July 2019\./u,
    );
    const direct = { ...none, direct: { status: 'ACTIVE', count: 2 } as const };
    expect(answerOf(direct, '2019-07-09', 'en', texts('en'))).toBe('Two claims name both of them directly.');
  });

  it('says what was left out', () => {
    const left = new Map([
      ['market', 4],
      ['technology', 1],
    ] as const);
    expect(leftOutOf(left, 'en', texts('en'))).toBe('4 markets and 1 technology');
    expect(leftOutOf(left, 'fr', texts('fr'))).toBe('4 marchés et 1 technologie');
  });
});

describe('the story of one side', () => {
  const claim = (id: string, more: Partial<ClaimParts>): ClaimParts =>
    ({
      id,
      type: 'USES',
      status: 'ACTIVE',
      statusOn: 'ACTIVE',
      phaseOn: 'CURRENT',
      validFrom: null,
      validTo: null,
      subject: { id: 'ford', name: 'Ford' },
      object: { id: 'meb', name: 'MEB' },
      sources: [],
      roles: [],
      ...more,
    }) as unknown as ClaimParts;

  it('leads to the claim that begins next', () => {
    const now = claim('1', { statusOn: 'NEGOTIATING', validFrom: '2019-07-05', validTo: '2019-07-12' });
    const next = claim('2', { phaseOn: 'UPCOMING', status: 'ENDED', statusOn: null, validFrom: '2019-07-12' });
    const story = storyOf([now, next], 'ford', 'meb');
    expect(story.now).toEqual([now]);
    expect(story.next).toEqual({ day: '2019-07-12', status: 'ACTIVE', stated: '2019-07-12' });
  });

  it('leads to the end of a claim where nothing follows', () => {
    expect(storyOf([claim('1', { validTo: '2022-05-09' })], 'ford', 'meb').next).toEqual({
      day: '2022-05-09',
      status: null,
      stated: '2022-05-09',
    });
    expect(storyOf([claim('1', { validTo: '2022' })], 'ford', 'meb').next).toBeNull();
  });

  it('keeps what is over apart, and leaves out what names others', () => {
    const over = claim('1', { phaseOn: 'OVER' });
    const other = claim('2', { object: { id: 'qnx', name: 'QNX' } as ClaimParts['object'] });
    expect(storyOf([over, other], 'ford', 'meb')).toEqual({ now: [], before: [over], next: null });
  });

  it('is cited as a sentence with status and span', () => {
    expect(citedSentence(claim('1', {}), 'uses', 'since 2019', texts('en'))).toBe('Ford uses MEB (Active, since 2019)');
  });
});
