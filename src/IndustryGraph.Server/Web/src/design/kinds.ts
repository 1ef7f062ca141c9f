import type { EntityKind, OrganizationKind } from '../api/generated/enums';

/** What is told apart by form and colour: the kinds of organization, and the other kinds of entity. */
export const kinds = [
  'automaker',
  'brand',
  'joint-venture',
  'startup',
  'supplier',
  'tech',
  'fund',
  'platform',
  'model',
  'agreement',
  'market',
  'technology',
  'person',
  'source',
] as const;
export type Kind = (typeof kinds)[number];

const ofOrganization: Record<OrganizationKind, Kind> = {
  AUTOMAKER: 'automaker',
  BRAND: 'brand',
  JOINT_VENTURE: 'joint-venture',
  STARTUP: 'startup',
  SUPPLIER: 'supplier',
  TECH: 'tech',
  GOVERNMENT_OR_FUND: 'fund',
};

const ofEntity: Record<Exclude<EntityKind, 'ORGANIZATION'>, Kind> = {
  PLATFORM: 'platform',
  VEHICLE_MODEL: 'model',
  AGREEMENT: 'agreement',
  MARKET: 'market',
  TECHNOLOGY: 'technology',
  PERSON: 'person',
  SOURCE: 'source',
};

/** An entity as the fragment EntityName gives it. */
export interface NamedEntity {
  id: string;
  name: string;
  entityKind: EntityKind;
  organizationKind?: OrganizationKind;
}

export function kindOf({ entityKind, organizationKind }: Pick<NamedEntity, 'entityKind' | 'organizationKind'>): Kind {
  return entityKind === 'ORGANIZATION' ? ofOrganization[organizationKind ?? 'AUTOMAKER'] : ofEntity[entityKind];
}

const colours: Record<Kind, string> = {
  automaker: '--kind-automaker',
  brand: '--kind-automaker',
  'joint-venture': '--kind-automaker',
  startup: '--kind-startup',
  supplier: '--kind-supplier',
  tech: '--kind-tech',
  fund: '--kind-fund',
  platform: '--kind-platform',
  model: '--kind-platform',
  agreement: '--kind-agreement',
  market: '--kind-other',
  technology: '--kind-other',
  person: '--kind-other',
  source: '--kind-other',
};

/** The CSS variable of the kind's colour, as `--kind-automaker`. */
export function colourOf(kind: Kind): string {
  return colours[kind];
}
