import { describe, expect, it } from 'vitest';
import type { ClaimParts } from '../../claims/claim';
import { byCategory, relationsOf, standingOf } from './relations';
import { leadingRows, timelineRows } from './timeline';

const entity = (id: string) => ({ id, name: id, entityKind: 'ORGANIZATION', organizationKind: 'AUTOMAKER' }) as const;

function claim(subject: string, object: string, facts: Partial<ClaimParts> = {}): ClaimParts {
  return {
    id: `${subject}-${object}-${facts.validFrom ?? ''}`,
    type: 'USES',
    status: 'ACTIVE',
    statusOn: 'ACTIVE',
    phaseOn: 'CURRENT',
    validFrom: null,
    validTo: null,
    basis: 'SOURCED',
    stakePercent: null,
    marketSharePercent: null,
    amount: null,
    currency: null,
    roles: [],
    note: null,
    subject: entity(subject),
    object: entity(object),
    sources: [],
    ...facts,
  } as ClaimParts;
}

describe('where a claim stands to the day', () => {
  it.each([
    ['CURRENT', 'ACTIVE', 'now'],
    ['CURRENT', 'NEGOTIATING', 'planned'],
    ['CURRENT', 'ANNOUNCED', 'planned'],
    ['CURRENT', 'RUMOURED', 'planned'],
    ['OVER', 'ENDED', 'past'],
    ['OVER', null, 'past'],
    ['UPCOMING', null, 'later'],
  ] as const)('%s and %s is %s', (phaseOn, statusOn, standing) => {
    expect(standingOf({ phaseOn, statusOn })).toBe(standing);
  });
});

describe('relations', () => {
  it('are told from the entity, whichever end it is', () => {
    const [owns, owned] = relationsOf('ford', [
      claim('ford', 'lincoln', { type: 'OWNS' }),
      claim('state', 'ford', { type: 'OWNS' }),
    ]);
    expect(owns).toMatchObject({ end: 'out', category: 'holdings', other: { id: 'lincoln' } });
    expect(owned).toMatchObject({ end: 'in', category: 'owners', other: { id: 'state' } });
  });

  it('stand under headings, the latest beginning first and what states none last', () => {
    const groups = byCategory(
      relationsOf('ford', [
        claim('ford', 'qnx'),
        claim('ford', 't6', { validFrom: '2011' }),
        claim('ford', 'meb', { validFrom: '2019-07-05' }),
        claim('ford', 'deal', { type: 'PARTY_TO' }),
      ]),
    );
    expect(groups.map(({ category }) => category)).toEqual(['platforms', 'agreements']);
    expect(groups[0]?.relations.map(({ other }) => other.id)).toEqual(['meb', 't6', 'qnx']);
  });

  it('of a source are the claims that it supports', () => {
    expect(relationsOf('reuters', [claim('ford', 'meb')])[0]).toMatchObject({ category: 'supported' });
  });
});

describe('the timeline', () => {
  const asOf = '2019-07-09';

  it('has one row for an entity, and none for what states no date', () => {
    const rows = timelineRows(
      relationsOf('ford', [
        claim('ford', 'meb', { validFrom: '2019-07-12', phaseOn: 'UPCOMING', statusOn: null }),
        claim('ford', 'meb', {
          validFrom: '2019-07-05',
          validTo: '2019-07-12',
          status: 'NEGOTIATING',
          statusOn: 'NEGOTIATING',
        }),
        claim('ford', 'qnx'),
      ]),
      asOf,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.bars.map(({ look, from, to }) => [look, from, to])).toEqual([
      ['negotiating', '2019-07-05', '2019-07-12'],
      ['active', '2019-07-12', null],
    ]);
  });

  it('begins with what holds on the day and leaves out the farthest', () => {
    const past = { validFrom: '2001', validTo: '2002', phaseOn: 'OVER', status: 'ENDED', statusOn: 'ENDED' } as const;
    const rows = timelineRows(
      relationsOf('ford', [claim('ford', 'old', past), claim('ford', 't6', { validFrom: '2011' })]),
      asOf,
    );
    expect(leadingRows(rows, asOf, 1).map(({ relation }) => relation.other.id)).toEqual(['t6']);
    expect(leadingRows(rows, asOf, 14)).toHaveLength(2);
  });
});
