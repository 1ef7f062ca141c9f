import { describe, expect, it } from 'vitest';
import { editorOf, type ParameterDeclaration } from './editor';
import { parseParameterType } from './parameterType';
import { changedValues, problemOf, toParameters } from './parameterValues';

const parameter = (name: string, type: string, description = '', value: unknown = null): ParameterDeclaration => ({
  name,
  type,
  description,
  default: value,
});

const organization = parameter('organization', 'STRING', 'The id of an organization; null asks for all.');
const kinds = parameter('kinds', 'LIST<STRING>', 'Kinds of agreement that count; null means every kind.', ['ALLIANCE']);
const limit = parameter('limit', 'INTEGER NOT NULL', 'How many pairs to list.', 25);
const since = parameter('endedSince', 'DATE', 'Only what ended on this day or later.');
const asOf = parameter('asOf', 'DATE NOT NULL', 'The day that is asked about.', 'today');
const knownAt = parameter('knownAt', 'DATETIME NOT NULL', 'Only what was recorded by then counts.', 'now');

it('reads types as Cypher writes them', () => {
  expect(parseParameterType('LIST<STRING> NOT NULL')).toEqual({ scalar: 'STRING', isList: true, isNullable: false });
  expect(parseParameterType('DATE')).toEqual({ scalar: 'DATE', isList: false, isNullable: true });
});

describe('the field of a parameter', () => {
  it.each([
    [organization, { kind: 'entity', entityKinds: ['ORGANIZATION'] }],
    [
      parameter('partner', 'STRING', 'The id of an organization of the other group; null asks for all partners.'),
      { kind: 'entity', entityKinds: ['ORGANIZATION'] },
    ],
    [
      parameter('market', 'STRING NOT NULL', 'The id of the market; markets inside it count as well.'),
      { kind: 'entity', entityKinds: ['MARKET'] },
    ],
    [parameter('from', 'STRING NOT NULL', 'The id of one entity.'), { kind: 'entity', entityKinds: [] }],
    [parameter('to', 'STRING NOT NULL', 'The id of the other entity.'), { kind: 'entity', entityKinds: [] }],
    [limit, { kind: 'number', integer: true }],
    [since, { kind: 'date' }],
    [asOf, { kind: 'page' }],
    [knownAt, { kind: 'page' }],
  ])('of $name', (declared, editor) => {
    expect(editorOf(declared)).toEqual(editor);
  });

  it('of kinds offers the vocabulary', () => {
    expect(editorOf(kinds)).toMatchObject({ kind: 'choices', vocabulary: 'agreementKind' });
    expect(
      editorOf(parameter('statuses', 'LIST<STRING> NOT NULL', 'Statuses that count, as the claims read on the day.')),
    ).toMatchObject({ vocabulary: 'status' });
  });
});

describe('what stands in a field', () => {
  it('is refused where it is none of its type', () => {
    expect(problemOf(limit, '2.5')).toBe('wholeNumber');
    expect(problemOf(limit, '')).toBe('required');
    expect(problemOf(since, '2019-02-30')).toBe('date');
    expect(problemOf(since, '')).toBeUndefined();
    expect(problemOf(organization, '')).toBeUndefined();
  });

  it('becomes typed parameters, without what has its default', () => {
    expect(
      toParameters(
        [organization, kinds, limit, since, asOf, knownAt],
        { organization: 'ford', kinds: '', limit: '25', endedSince: '2019-01-01' },
        { asOf: '2026-11-01' },
      ),
    ).toEqual({ organization: 'ford', kinds: null, endedSince: '2019-01-01', asOf: '2026-11-01' });
  });

  it('goes to the address only where it differs from the default', () => {
    expect(changedValues([organization, limit], { organization: 'ford', limit: '25', stray: 'x' })).toEqual({
      organization: 'ford',
    });
  });
});
