import type { Choices } from '../model/choices';
import type { Kind } from '../model/kinds';
import type { Status } from '../model/statuses';

/** What can be done to a thing of the picture, from the drawing, the list and by keys. */
export interface ThingActions {
  readonly why: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly hide: (id: string) => void;
  readonly pin: (id: string) => void;
  readonly open: (id: string) => void;
  readonly add: (id: string) => void;
}

/** All that the rail needs of the view. */
export interface RailActions extends ThingActions {
  readonly choices: Choices;
  readonly pinned: ReadonlySet<string>;
  /** What is selected: the ends of the pair and what is between them. */
  readonly selected: ReadonlySet<string>;
  readonly switchKind: (kind: Kind) => void;
  readonly switchStatus: (status: Status) => void;
  readonly bringBack: (id: string) => void;
  readonly point: (id: string | undefined) => void;
  readonly nameOf: (id: string) => string;
}
