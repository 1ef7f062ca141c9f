import { expect, it } from 'vitest';
import { type EvidenceItem, evidenceLines } from './evidenceSide';

const owned = (by: string) => ({
  id: `${by}-owns`,
  subject: { id: by, name: by },
  object: { id: 'x', name: 'x' },
  stakePercent: 100,
});
const item = (
  member: string,
  id: string,
  type: string,
  validFrom: string | null,
  model?: string,
  depth = 1,
): EvidenceItem => ({
  member: { id: member, name: member },
  status: 'ACTIVE',
  claim: { id, type, validFrom },
  model: model ? { id: model, name: model } : null,
  ownership: depth === 0 ? [] : [owned('group')],
});

it('puts the group first, then who began first, and a member before its models', () => {
  const lines = evidenceLines([
    item('audi', 'audi-q4', 'BUILT_ON', '2021', 'q4'),
    item('audi', 'audi-q5', 'BUILT_ON', '2020', 'q5'),
    item('audi', 'audi-uses', 'USES', '2021'),
    item('volkswagen', 'vw-uses', 'USES', '2019'),
    item('group', 'group-develops', 'DEVELOPS', '2015', undefined, 0),
  ]);
  expect(lines.map((line) => [line.member.id, line.type, line.since, line.models.map((model) => model.id)])).toEqual([
    ['group', 'DEVELOPS', '2015', []],
    ['volkswagen', 'USES', '2019', []],
    ['audi', 'USES', '2021', []],
    ['audi', 'BUILT_ON', '2020', ['q4', 'q5']],
  ]);
});

it('has no start where no claim states one', () => {
  expect(evidenceLines([item('ford', 'f', 'USES', null)])[0]?.since).toBeNull();
});
