import type { Status } from '../model/statuses';

/** The patterns that the edge program draws, by the number that its shader knows. */
export const patterns = { solid: 0, dash: 1, shortDash: 2, dots: 3, crossed: 4, underlay: 6 } as const;

/** How a status is drawn, in CSS pixels. `ink`: which colour of the theme. */
export interface Stroke {
  readonly pattern: number;
  readonly width: number;
  readonly ink: 'firm' | 'tentative' | 'over';
}

/** Ink for what holds, amber for what is not settled, grey for what is over. */
export const strokes: Readonly<Record<Status, Stroke>> = {
  ACTIVE: { pattern: patterns.solid, width: 1.4, ink: 'firm' },
  ANNOUNCED: { pattern: patterns.dash, width: 1.4, ink: 'firm' },
  NEGOTIATING: { pattern: patterns.shortDash, width: 1.8, ink: 'tentative' },
  RUMOURED: { pattern: patterns.dots, width: 2.6, ink: 'tentative' },
  ENDED: { pattern: patterns.solid, width: 1, ink: 'over' },
  CANCELLED: { pattern: patterns.crossed, width: 1, ink: 'over' },
};

/** The width of the yellow underlay of a selected path. */
export const underlayWidth = 11;
