import { describe, expect, it } from 'vitest';
import { buildSharingTable, type SharingNode } from './sharingTable';

const ford = { id: 'ford', name: 'Ford', entityKind: 'ORGANIZATION', organizationKind: 'AUTOMAKER' } as const;
const volkswagen = {
  id: 'volkswagen-group',
  name: 'Volkswagen Group',
  entityKind: 'ORGANIZATION',
  organizationKind: 'AUTOMAKER',
} as const;
const side = (status: string, validFrom: string | null) => ({ status, claim: { validFrom } });
const platform = (id: string, name: string, kind: string) => ({ id, name, kind });

const node = (platforms: SharingNode['platforms']): SharingNode => ({
  organization: ford,
  partner: volkswagen,
  platformCount: platforms.length,
  platforms,
});

describe('the table of who shares what', () => {
  it('prints a start that a claim states', () => {
    const table = buildSharingTable([
      node([
        {
          platform: platform('meb', 'MEB (Modular Electric Drive Matrix)', 'EV'),
          since: '2019-07-12',
          organizationEvidence: [side('ACTIVE', '2024'), side('ACTIVE', '2019-07-12')],
          partnerEvidence: [side('ACTIVE', '2015')],
        },
      ]),
    ]);
    expect(table.rows[0]?.cells.get('meb')).toEqual({
      platform: 'meb',
      since: '2019-07-12',
      status: 'ACTIVE',
      stated: true,
    });
    expect(table.columns).toEqual([
      { id: 'meb', name: 'MEB (Modular Electric Drive Matrix)', short: 'MEB', group: 'vehicle' },
    ]);
  });

  it('marks a start that nobody stated', () => {
    const table = buildSharingTable([
      node([
        {
          platform: platform('qnx', 'BlackBerry QNX', 'SOFTWARE'),
          since: '2010',
          organizationEvidence: [side('ACTIVE', null)],
          partnerEvidence: [side('ACTIVE', '2004')],
        },
      ]),
    ]);
    expect(table.rows[0]?.cells.get('qnx')?.stated).toBe(false);
    expect(table.rows[0]?.sinceStated).toBe(false);
  });

  it('reads as firm as the weaker side, and a side as its firmest claim', () => {
    const table = buildSharingTable([
      node([
        {
          platform: platform('android', 'Android Automotive OS', 'SOFTWARE'),
          since: '2023',
          organizationEvidence: [side('ANNOUNCED', '2023'), side('RUMOURED', '2021')],
          partnerEvidence: [side('ACTIVE', '2020')],
        },
      ]),
    ]);
    expect(table.rows[0]?.cells.get('android')?.status).toBe('ANNOUNCED');
  });

  it('puts the columns under their kinds, vehicle platforms first, those of the first partner first', () => {
    const cell = (id: string, kind: string) => ({
      platform: platform(id, id, kind),
      since: null,
      organizationEvidence: [],
      partnerEvidence: [],
    });
    const table = buildSharingTable([
      node([cell('qnx', 'SOFTWARE'), cell('mqb', 'MULTI_ENERGY'), cell('eyeq', 'AUTONOMOUS_DRIVING')]),
      node([cell('meb', 'EV'), cell('meb2', 'EV'), cell('mqb', 'MULTI_ENERGY')]),
    ]);
    expect(table.columns.map((column) => column.id)).toEqual(['mqb', 'meb', 'meb2', 'qnx', 'eyeq']);
    expect(table.groups.map((entry) => [entry.group, entry.columns.length])).toEqual([
      ['vehicle', 3],
      ['software', 1],
      ['selfDriving', 1],
    ]);
  });
});
