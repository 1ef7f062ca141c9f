import type { ClaimParts } from '../../claims/claim';
import { dayOfChange } from '../../time/changes';
import { firstDay } from '../../time/days';
import { type Category, categories, type Relation } from './relations';

/** A claim as a bar: where it begins and ends (null: not known, or open), and how it is drawn. */
export interface Bar {
  claim: ClaimParts;
  from: string | null;
  to: string | null;
  look: 'active' | 'announced' | 'negotiating' | 'rumoured' | 'over';
  /** Ended at a time that nobody states. */
  endUnknown: boolean;
}

/** One other entity and all that relates it under one heading. */
export interface TimelineRow {
  category: Category;
  relation: Relation;
  bars: Bar[];
}

const drawn: readonly Category[] = [
  'platforms',
  'users',
  'holdings',
  'owners',
  'agreements',
  'parties',
  'supply',
  'models',
  'makers',
  'people',
  'leads',
  'lineage',
];

/** The rows of a timeline: everything that states a beginning or an end, one row for an entity. */
export function timelineRows(relations: readonly Relation[], asOf: string): TimelineRow[] {
  const rows = new Map<string, TimelineRow>();
  for (const relation of relations) {
    if (drawn.includes(relation.category) && (relation.claim.validFrom || relation.claim.validTo)) {
      const key = `${relation.category} ${relation.other.id}`;
      const row = rows.get(key) ?? { category: relation.category, relation, bars: [] };
      rows.set(key, row);
      row.bars.push(barOf(relation, asOf));
    }
  }

  return [...rows.values()].map((row) => ({ ...row, bars: row.bars.sort(byStart) })).sort(byCategoryAndStart);
}

/** The rows nearest to the day, at most as many as given, and of one heading at most about half of them. */
export function nearestRows(rows: readonly TimelineRow[], asOf: string, most: number): TimelineRow[] {
  const ofOne = Math.ceil(most / 2.5);
  const taken = new Map<Category, number>();
  const nearest = [...rows].sort((left, right) => distance(left, asOf) - distance(right, asOf));
  const kept = nearest.filter(({ category }) => {
    const count = taken.get(category) ?? 0;
    taken.set(category, count + 1);
    return count < ofOne;
  });
  const chosen = new Set(kept.slice(0, most));
  return rows.filter((row) => chosen.has(row));
}

function barOf({ claim, standing }: Relation, asOf: string): Bar {
  const from = claim.validFrom ? firstDay(claim.validFrom) : null;
  const to = claim.validTo ? dayOfChange({ on: claim.validTo, kind: 'ENDED' }) : null;
  const isOver = standing === 'past' && (to === null || to <= asOf);
  return { claim, from, to, look: isOver ? 'over' : lookOf(claim), endUnknown: isOver && to === null };
}

// Inside its span an ended claim was in effect, a cancelled one only announced.
function lookOf({ status }: ClaimParts): Bar['look'] {
  switch (status) {
    case 'NEGOTIATING':
      return 'negotiating';
    case 'RUMOURED':
      return 'rumoured';
    case 'ANNOUNCED':
    case 'CANCELLED':
      return 'announced';
    default:
      return 'active';
  }
}

function distance({ bars }: TimelineRow, asOf: string): number {
  const edges = bars.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  return Math.min(...edges.map((day) => Math.abs(Date.parse(day) - Date.parse(asOf))));
}

function byStart(left: Bar, right: Bar): number {
  return (left.from ?? '') < (right.from ?? '') ? -1 : 1;
}

function byCategoryAndStart(left: TimelineRow, right: TimelineRow): number {
  const order = categories.indexOf(left.category) - categories.indexOf(right.category);
  const [first, second] = [left.bars[0]?.from ?? '', right.bars[0]?.from ?? ''];
  return order || (first < second ? -1 : first > second ? 1 : 0);
}
