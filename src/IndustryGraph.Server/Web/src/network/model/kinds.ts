/** The kinds that the explorer draws apart, in the order of legend and layout. */
export const kinds = [
  'automaker',
  'brand',
  'joint-venture',
  'startup',
  'supplier',
  'tech',
  'fund',
  'platform',
  'agreement',
  'model',
  'market',
  'technology',
  'person',
] as const;

export type Kind = (typeof kinds)[number];

/** Kinds that a network leaves out until they are asked for: they are many, and say little about who is linked to whom. */
export const kindsOffByDefault: readonly Kind[] = ['model', 'market', 'technology', 'person'];

const ofOrganization: Readonly<Record<string, Kind>> = {
  AUTOMAKER: 'automaker',
  BRAND: 'brand',
  STARTUP: 'startup',
  SUPPLIER: 'supplier',
  TECH: 'tech',
  JOINT_VENTURE: 'joint-venture',
  GOVERNMENT_OR_FUND: 'fund',
};

const ofEntity: Readonly<Record<string, Kind>> = {
  PLATFORM: 'platform',
  VEHICLE_MODEL: 'model',
  MARKET: 'market',
  TECHNOLOGY: 'technology',
  PERSON: 'person',
  AGREEMENT: 'agreement',
};

/** The kind of an entity as the API names it: an organization by its own kind, everything else by the kind of entity. */
export function kindOf(entityKind: string, organizationKind?: string | null): Kind {
  return (entityKind === 'ORGANIZATION' ? ofOrganization[organizationKind ?? ''] : ofEntity[entityKind]) ?? 'fund';
}
