import type { Kind } from '../model/kinds';

/** The forms that the node program draws, by the number that its shader knows. */
export const shapes = {
  disc: 0,
  ring: 1,
  half: 2,
  dotted: 3,
  square: 4,
  hollowSquare: 5,
  diamond: 6,
  triangle: 7,
  hexagon: 8,
  bust: 9,
} as const;

export type Shape = keyof typeof shapes;

/** The form of each kind. */
export const shapeOf: Readonly<Record<Kind, Shape>> = {
  automaker: 'disc',
  brand: 'ring',
  'joint-venture': 'half',
  startup: 'disc',
  supplier: 'disc',
  tech: 'dotted',
  fund: 'ring',
  platform: 'square',
  agreement: 'diamond',
  model: 'hollowSquare',
  market: 'triangle',
  technology: 'hexagon',
  person: 'bust',
  source: 'disc',
};
