import type { Kind } from './kinds';
import type { Status } from './statuses';

/** An entity as the network draws it. `degree`: its claims on the day. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly degree: number;
}

/** A claim as a line: its two ends and how it reads on the day. */
export interface Line {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly status: Status;
  /** As stated, null where nothing was stated. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What the server knows around the hubs on a day. */
export interface Facts {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly lines: readonly Line[];
  /** Whether the server left something out for its own limit. */
  readonly truncated: boolean;
}
