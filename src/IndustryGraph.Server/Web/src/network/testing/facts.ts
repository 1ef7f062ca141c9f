import type { Entity, Facts, Line } from '../model/facts';
import type { Kind } from '../model/kinds';
import type { Status } from '../model/statuses';

/** An entity; its name is its id unless told. */
type Told = readonly [id: string, kind: Kind, degree?: number, name?: string];

/** Facts told shortly: entities, and lines as subject, object, status. */
export function factsOf(
  entities: readonly Told[],
  lines: readonly (readonly [string, string, Status?, string?])[],
): Facts {
  return {
    entities: new Map(
      entities.map(([id, kind, degree = 1, name = id]) => [id, { id, kind, degree, name } satisfies Entity]),
    ),
    lines: lines.map(
      ([subject, object, status = 'ACTIVE', validFrom], index): Line => ({
        id: `line-${index}`,
        type: 'USES',
        subject,
        object,
        status,
        validFrom: validFrom ?? null,
        validTo: null,
      }),
    ),
    truncated: false,
  };
}
