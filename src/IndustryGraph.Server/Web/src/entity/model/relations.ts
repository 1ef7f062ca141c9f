import type { RelationshipType } from '../../api/generated/enums';
import type { ClaimParts } from '../../claims/claim';
import type { End } from '../../claims/verb';
import type { NamedEntity } from '../../design/kinds';
import { firstDay } from '../../time/days';

/** Headings under which relations are gathered, in the order in which they are shown. */
export const categories = [
  'platforms',
  'users',
  'holdings',
  'owners',
  'agreements',
  'parties',
  'covered',
  'supply',
  'models',
  'makers',
  'markets',
  'present',
  'technologies',
  'researchers',
  'people',
  'leads',
  'lineage',
  'supported',
] as const;
export type Category = (typeof categories)[number];

/** Where a relation stands to the day: in effect, announced or in talks, over, or still to come. */
export type Standing = 'now' | 'planned' | 'past' | 'later';

/** A claim as told from one entity. */
export interface Relation {
  claim: ClaimParts;
  /** Which end the entity is. */
  end: End;
  /** The other end; of a source that supports the claim, its object. */
  other: NamedEntity;
  category: Category;
  standing: Standing;
}

const bothEnds: Record<RelationshipType, Record<End, Category>> = {
  OWNS: { out: 'holdings', in: 'owners' },
  INVESTS_IN: { out: 'holdings', in: 'owners' },
  DEVELOPS: { out: 'platforms', in: 'users' },
  USES: { out: 'platforms', in: 'users' },
  BUILT_ON: { out: 'platforms', in: 'models' },
  SUPPLIES: { out: 'supply', in: 'supply' },
  PARTY_TO: { out: 'agreements', in: 'parties' },
  COVERS: { out: 'covered', in: 'agreements' },
  WORKS_ON: { out: 'technologies', in: 'researchers' },
  OPERATES_IN: { out: 'markets', in: 'present' },
  PART_OF: { out: 'markets', in: 'markets' },
  LEADS: { out: 'leads', in: 'people' },
  DERIVED_FROM: { out: 'lineage', in: 'lineage' },
  SUCCEEDED_BY: { out: 'lineage', in: 'lineage' },
  MAKES: { out: 'models', in: 'makers' },
};

/** The claims around an entity as relations, within a category by beginning, latest first. */
export function relationsOf(id: string, claims: readonly ClaimParts[]): Relation[] {
  return claims.map((claim) => relationOf(id, claim)).sort(byCategoryAndBeginning);
}

export function standingOf({ phaseOn, statusOn }: Pick<ClaimParts, 'phaseOn' | 'statusOn'>): Standing {
  switch (phaseOn) {
    case 'UPCOMING':
      return 'later';
    case 'OVER':
      return 'past';
    default:
      return statusOn === 'ACTIVE' || statusOn === 'ENDED' ? 'now' : 'planned';
  }
}

/** Relations under their headings, empty ones left out. */
export function byCategory(relations: readonly Relation[]): { category: Category; relations: Relation[] }[] {
  return categories
    .map((category) => ({ category, relations: relations.filter((relation) => relation.category === category) }))
    .filter((group) => group.relations.length > 0);
}

function relationOf(id: string, claim: ClaimParts): Relation {
  const end: End = claim.object.id === id ? 'in' : 'out';
  const isEnd = end === 'in' || claim.subject.id === id;
  return {
    claim,
    end,
    other: end === 'in' ? claim.subject : claim.object,
    category: isEnd ? bothEnds[claim.type][end] : 'supported',
    standing: standingOf(claim),
  };
}

function byCategoryAndBeginning(left: Relation, right: Relation): number {
  const order = categories.indexOf(left.category) - categories.indexOf(right.category);
  return order || compare(beginningOf(right), beginningOf(left)) || compare(left.other.name, right.other.name);
}

function beginningOf({ claim }: Relation): string {
  return claim.validFrom ? firstDay(claim.validFrom) : '';
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
