/** Kinds of platform as the sharing page groups them: what carries a vehicle, and what runs in it. */
export const platformGroups = {
  vehicle: ['EV', 'MULTI_ENERGY', 'COMBUSTION', 'COMMERCIAL'],
  software: ['SOFTWARE'],
  selfDriving: ['AUTONOMOUS_DRIVING'],
  battery: ['BATTERY'],
} as const;

export type PlatformGroup = keyof typeof platformGroups;
export type PlatformKindName = (typeof platformGroups)[PlatformGroup][number];

export const groupNames = Object.keys(platformGroups) as PlatformGroup[];

/** The choices of the filter: one group, or all. */
export const platformChoices = ['vehicle', 'all', 'software', 'selfDriving', 'battery'] as const;
export type PlatformChoice = (typeof platformChoices)[number];

export const kindsOf = (choice: PlatformChoice): PlatformKindName[] =>
  choice === 'all' ? groupNames.flatMap((name) => [...platformGroups[name]]) : [...platformGroups[choice]];

export const groupOf = (kind: string): PlatformGroup =>
  groupNames.find((name) => (platformGroups[name] as readonly string[]).includes(kind)) ?? 'vehicle';
