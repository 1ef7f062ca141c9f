/** Where a label stands to its thing. */
export type Anchor = 'above' | 'below' | 'left' | 'right';

/** A place in the world: CSS pixels at zoom 1, y downwards, and where the label goes first. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

export type Places = ReadonlyMap<string, Place>;

/** The space that a layout may count on, in CSS pixels. */
export interface Space {
  readonly width: number;
  readonly height: number;
}

/** What a layout knows of a thing. */
export interface Item {
  readonly id: string;
  readonly kind: string;
  readonly role: string;
  readonly hubs: readonly string[];
  readonly radius: number;
  readonly label: readonly string[];
  /** The measured width of the label in CSS pixels; where it is left out, the number of letters tells near enough. */
  readonly labelWidth?: number | undefined;
}

/** What a layout works on. */
export interface LayoutInput {
  readonly items: readonly Item[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly space: Space;
}
