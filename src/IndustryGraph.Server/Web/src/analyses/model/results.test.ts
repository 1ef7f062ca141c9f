import { describe, expect, it } from 'vitest';
import { namelessIds, resultColumns } from './columns';
import { toCsv } from './csv';
import { sortRows } from './sortRows';

const declared = [
  { name: 'agreement', description: 'Id of the agreement.' },
  { name: 'agreementName', description: 'Its name.' },
  { name: 'kind', description: 'Its kind.' },
  { name: 'ended', description: 'When its last party left, as exactly as known.' },
  { name: 'years', description: 'Years between the two.' },
  { name: 'parties', description: 'Ids of the parties.' },
  { name: 'sources', description: "Ids of the sources of the parties' claims." },
];
const rows = [
  ['nextstar', 'NextStar Energy', 'JOINT_VENTURE', '2026-02', 4, ['lg', 'stellantis'], ['s1', 's2']],
  ['denza', 'Denza, venture', 'JOINT_VENTURE', null, null, ['byd'], []],
  ['aurora', 'Aurora', 'ALLIANCE', '2019-06-11', 1.4, [], ['s1']],
];
const columns = resultColumns(declared, rows);

it('joins a name to its id and tells the kinds of columns', () => {
  expect(columns.map((column) => [column.name, column.kind])).toEqual([
    ['agreement', 'entity'],
    ['kind', 'term'],
    ['ended', 'date'],
    ['years', 'number'],
    ['parties', 'entities'],
    ['sources', 'sources'],
  ]);
});

it('collects the ids that need a name', () => {
  expect(namelessIds(columns, rows)).toEqual(['lg', 'stellantis', 'byd', 's1', 's2']);
});

describe('sorting', () => {
  const by = (name: string) => columns.find((column) => column.name === name);
  const ids = (name: string, descending: boolean) => sortRows(rows, by(name), descending).map((row) => row[0]);

  it('goes by names, numbers and dates, and leaves the unknown last either way', () => {
    expect(ids('agreement', false)).toEqual(['aurora', 'denza', 'nextstar']);
    expect(ids('years', true)).toEqual(['nextstar', 'aurora', 'denza']);
    expect(ids('years', false)).toEqual(['aurora', 'nextstar', 'denza']);
    expect(ids('ended', true)).toEqual(['nextstar', 'aurora', 'denza']);
  });

  it('keeps the order that came where nothing is asked', () => {
    expect(sortRows(rows, undefined, false)).toEqual(rows);
  });
});

it('writes CSV that a spreadsheet reads back', () => {
  expect(
    toCsv(
      ['id', 'name', 'list', 'nested'],
      [
        ['a', 'x, "y"', ['p', 'q'], { k: 1 }],
        ['b', null, [], true],
      ],
    ),
  ).toBe('id,name,list,nested\r\na,"x, ""y""",p; q,"{""k"":1}"\r\nb,,,true\r\n');
});
