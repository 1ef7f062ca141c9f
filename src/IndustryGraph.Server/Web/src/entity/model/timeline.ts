import type { ClaimParts } from '../../claims/claim';
import { dayOfChange } from '../../time/changes';
import { firstDay } from '../../time/days';
import { type Category, categories, type Relation, standingOf } from './relations';

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

/** How many rows of a heading stand before those of other headings get their turn; models come last. */
const quotas: Partial<Record<Category, number>> = {
  platforms: 5,
  users: 8,
  holdings: 6,
  owners: 3,
  parties: 8,
  models: 0,
};
const otherQuota = 3;

/** The rows to begin with, at most as many as given: what holds on the day first, then what is nearest to it. */
export function leadingRows(rows: readonly TimelineRow[], asOf: string, most: number): TimelineRow[] {
  const ranked = [...rows].sort((left, right) => rankOf(left, asOf) - rankOf(right, asOf));
  const taken = new Map<Category, number>();
  const within = ranked.filter(({ category }) => {
    const count = (taken.get(category) ?? 0) + 1;
    taken.set(category, count);
    return count <= (quotas[category] ?? otherQuota);
  });
  const chosen = new Set(within.slice(0, most));
  for (const row of ranked) {
    if (chosen.size >= most) {
      break;
    }

    chosen.add(row);
  }

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

// What is not settled ranks before what is in effect, and both before all else.
function rankOf(row: TimelineRow, asOf: string): number {
  const standings = row.bars.map(({ claim }) => standingOf(claim));
  const step = standings.includes('planned') ? 0 : standings.includes('now') ? 1 : 2;
  return step * 1e6 + daysBetween(row, asOf);
}

function daysBetween({ bars }: TimelineRow, asOf: string): number {
  const edges = bars.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  return Math.min(...edges.map((day) => Math.abs(Date.parse(day) - Date.parse(asOf)))) / 86_400_000;
}

function byStart(left: Bar, right: Bar): number {
  return (left.from ?? '') < (right.from ?? '') ? -1 : 1;
}

function byCategoryAndStart(left: TimelineRow, right: TimelineRow): number {
  const order = categories.indexOf(left.category) - categories.indexOf(right.category);
  const [first, second] = [left.bars[0]?.from ?? '', right.bars[0]?.from ?? ''];
  return order || (first < second ? -1 : first > second ? 1 : 0);
}
