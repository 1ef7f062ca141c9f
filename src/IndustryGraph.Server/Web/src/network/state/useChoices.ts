import { useCallback, useMemo, useRef, useState } from 'react';
import type { Address, AddressChange } from '../../app/address';
import { useAddress, useGo } from '../../app/navigation';
import { type Choices, defaultKinds, defaultStatuses } from '../model/choices';
import { example } from './example';
import { type Pin, parsePins } from './pins';

/** What the user chose, and how to choose otherwise. */
export interface ChoicesState {
  readonly choices: Choices;
  readonly pins: ReadonlyMap<string, Pin>;
  readonly pair: readonly [string, string] | null;
  readonly via: string | null;
  /** Whether the address names nothing, so that the worked example is shown. */
  readonly first: boolean;
  /** Changes what is shown; it can be undone. */
  readonly change: (change: AddressChange) => void;
  /** Selects a pair and what is between them; undoing leaves it as it is. */
  readonly select: (pair: readonly [string, string] | null, via?: string | null) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

type Undoable = Pick<Address, 'of' | 'expanded' | 'hidden' | 'pinned' | 'whole' | 'kinds' | 'statuses'>;

/** Reads what is chosen from the address, and writes it there. */
export function useChoices(): ChoicesState {
  const address = useAddress();
  const go = useGo();
  const first = address.of.length === 0;
  const shown = useMemo(() => (first ? { ...address, ...example, asOf: address.asOf ?? example.asOf } : address), [address, first]);
  const history = useRef<{ past: Undoable[]; future: Undoable[] }>({ past: [], future: [] });
  const [, setTurn] = useState(0);

  const change = useCallback(
    (next: AddressChange) => {
      history.current.past.push(undoableOf(shown));
      history.current.future = [];
      go({ view: 'network', ...next });
    },
    [go, shown],
  );
  const select = useCallback(
    (pair: readonly [string, string] | null, via: string | null = null) => go({ pair, via }, { replace: true }),
    [go],
  );
  const step = useCallback(
    (from: Undoable[], to: Undoable[]) => {
      const back = from.pop();
      if (back === undefined) return;
      to.push(undoableOf(shown));
      go(back);
      setTurn((turn) => turn + 1);
    },
    [go, shown],
  );

  const choices = useMemo(() => choicesOf(shown), [shown]);
  const pins = useMemo(() => parsePins(shown.pinned), [shown.pinned]);
  const { past, future } = history.current;
  return {
    choices,
    pins,
    pair: shown.pair,
    via: shown.via,
    first,
    change,
    select,
    undo: past.length > 0 ? () => step(past, future) : undefined,
    redo: future.length > 0 ? () => step(future, past) : undefined,
  };
}

function choicesOf(address: Address): Choices {
  return {
    seeds: address.of,
    expanded: address.expanded,
    hidden: address.hidden,
    uncapped: address.whole,
    kinds: address.kinds.length > 0 ? address.kinds : defaultKinds,
    statuses: address.statuses.length > 0 ? address.statuses : defaultStatuses,
  };
}

function undoableOf({ of, expanded, hidden, pinned, whole, kinds, statuses }: Address): Undoable {
  return { of, expanded, hidden, pinned, whole, kinds, statuses };
}
