import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Address, AddressChange } from '../../app/address';
import { useAddress, useGo } from '../../app/navigation';
import { startExample } from '../../app/startExample';
import { type Choices, defaultKinds, defaultStatuses } from '../model/choices';
import { type Pin, parsePins } from './pins';

/** What the user chose, and how to choose otherwise. */
export interface ChoicesState {
  readonly choices: Choices;
  readonly pins: ReadonlyMap<string, Pin>;
  readonly pair: readonly [string, string] | null;
  readonly via: string | null;
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
  const atStart = address.view === 'start';
  const shown = useMemo(() => (address.of.length === 0 ? { ...address, ...startExample } : address), [address]);
  const history = useRef<{ past: Undoable[]; future: Undoable[] }>({ past: [], future: [] });
  const [, setTurn] = useState(0);

  // A network of nobody is the example, on the day that was asked for if one was.
  useEffect(() => {
    if (!atStart && address.of.length === 0) {
      go({ ...startExample, asOf: address.asOf ?? startExample.asOf }, { replace: true });
    }
  }, [go, atStart, address]);

  const goOn = useCallback(
    (next: AddressChange, replace = false) =>
      go(atStart ? { ...startExample, view: 'network', subject: null, ...next } : next, { replace }),
    [go, atStart],
  );
  const change = useCallback(
    (next: AddressChange) => {
      history.current.past.push(undoableOf(shown));
      history.current.future = [];
      goOn(next);
    },
    [goOn, shown],
  );
  const select = useCallback(
    (pair: readonly [string, string] | null, via: string | null = null) => goOn({ pair, via }, true),
    [goOn],
  );
  const step = useCallback(
    (from: Undoable[], to: Undoable[]) => {
      const back = from.pop();
      if (back === undefined) return;
      to.push(undoableOf(shown));
      goOn(back);
      setTurn((turn) => turn + 1);
    },
    [goOn, shown],
  );

  const choices = useStable(choicesOf(shown));
  const pinned = useStable(shown.pinned);
  const pair = useStable(shown.pair);
  const pins = useMemo(() => parsePins(pinned), [pinned]);
  const { past, future } = history.current;
  return {
    choices,
    pins,
    pair,
    via: shown.via,
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

// The address is read anew at every change; what is the same stays the same object, so that nothing is laid out again.
function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the value
  return useMemo(() => value, [text]);
}
