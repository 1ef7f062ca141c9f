import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../../api/error';
import type { AddressChange } from '../../app/address';
import { useGo } from '../../app/navigation';
import { formatList } from '../../i18n/dates';
import { useLanguage } from '../../i18n/useLanguage';
import { useAsOf } from '../../time/useAsOf';
import { useGoToDay } from '../../time/useGoToDay';
import type { NetworkDrawing } from '../drawing/NetworkDrawing';
import type { Place } from '../layout/place';
import type { Entity, Facts } from '../model/facts';
import { kinds } from '../model/kinds';
import type { Scene } from '../model/scene';
import { statuses } from '../model/statuses';
import type { RailActions } from '../rail/RailActions';
import {
  addSeed,
  hide,
  removeSeed,
  switchExpanded,
  switchKind,
  switchStatus,
  toggle,
  withKinds,
  withStatuses,
} from './actions';
import { pairFor } from './pairFor';
import { printPins } from './pins';
import { useChoices } from './useChoices';
import { useScene } from './useScene';
import { useWide } from './useWide';

/** What a hovered or focused thing is, and how to say so. */
export interface Pointed {
  readonly id: string | undefined;
  readonly set: (id: string | undefined) => void;
}

/** All that the parts of the network view share. */
export interface NetworkState {
  readonly title: string;
  readonly day: string;
  readonly facts: Facts | undefined;
  readonly scene: Scene | undefined;
  readonly loading: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
  readonly seeds: readonly Entity[];
  readonly pair: readonly [Entity, Entity] | undefined;
  readonly via: string | null;
  /** Whether the evidence pane is open; known before the pair itself is. */
  readonly explains: boolean;
  /** The things of the selected path, in order. */
  readonly path: readonly string[];
  readonly pins: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly pointed: Pointed;
  readonly drawing: RefObject<NetworkDrawing | null>;
  readonly actions: RailActions;
  readonly wide: boolean;
  readonly railOpen: boolean;
  readonly toggleRail: () => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly removeSeed: (id: string) => void;
  readonly switchWhole: (id: string) => void;
  readonly drop: (id: string, place: Place) => void;
  readonly selectPair: (one: string, other: string) => void;
  readonly selectVia: (id: string | null) => void;
  readonly closeEvidence: () => void;
  /** The address with all kinds and statuses. */
  readonly everything: AddressChange;
  readonly goToDay: (day: string) => void;
}

/** The state of the network view: what the address says, what the server answered, and what can be done. */
export function useNetwork(): NetworkState {
  const { t } = useTranslation('network');
  const language = useLanguage();
  const day = useAsOf();
  const go = useGo();
  const goToDay = useGoToDay();
  const state = useChoices();
  const { choices, pins, pair, via, change, select } = state;
  const { facts, scene, loading, error, retry } = useScene(choices, day);
  const [pointedId, setPointed] = useState<string>();
  const [railOpen, setRailOpen] = useState(false);
  const drawing = useRef<NetworkDrawing | null>(null);

  const entity = useCallback((id: string) => facts?.entities.get(id), [facts]);
  const nameOf = useCallback((id: string) => entity(id)?.name ?? id, [entity]);
  const seeds = useMemo(() => choices.seeds.flatMap((id) => entity(id) ?? []), [choices.seeds, entity]);
  const pairEntities = useMemo(() => {
    const [left, right] = (pair ?? []).map(entity);
    return left && right ? ([left, right] as const) : undefined;
  }, [pair, entity]);
  const path = useMemo(() => pathOf(pair, via), [pair, via]);

  const why = useCallback(
    (id: string) => {
      if (scene === undefined) return;
      const next = pairFor(scene, choices, pair, id);
      if (next) select(next.pair, next.via);
    },
    [scene, choices, pair, select],
  );
  const pin = useCallback(
    (id: string, place?: Place) => {
      const at = place ?? drawing.current?.currentPlaces().get(id);
      const next = new Map(pins);
      if (place === undefined && pins.has(id)) next.delete(id);
      else if (at) next.set(id, { x: at.x, y: at.y });
      change({ pinned: printPins(next) });
    },
    [pins, change],
  );

  const actions = useMemo<RailActions>(
    () => ({
      choices,
      pinned: new Set(pins.keys()),
      selected: new Set(path),
      why,
      expand: (id) => change(switchExpanded(choices, id)),
      hide: (id) => change(hide(choices, id)),
      pin: (id) => pin(id),
      open: (id) => go({ view: 'entity', subject: id }),
      add: (id) => change(addSeed(choices, id)),
      switchKind: (kind) => change(switchKind(choices, kind)),
      switchStatus: (status) => change(switchStatus(choices, status)),
      bringBack: (id) => change({ hidden: toggle(choices.hidden, id) }),
      point: setPointed,
      nameOf,
    }),
    [choices, pins, path, why, change, pin, go, nameOf],
  );

  return {
    title: t('drawing', {
      names: formatList(
        seeds.map((seed) => seed.name),
        language,
      ),
    }),
    day,
    facts,
    scene,
    loading,
    error,
    retry,
    seeds,
    pair: pairEntities,
    via,
    explains: pair !== null,
    path,
    pins,
    pointed: { id: pointedId, set: setPointed },
    drawing,
    actions,
    wide: useWide(),
    railOpen,
    toggleRail: () => setRailOpen((open) => !open),
    undo: state.undo,
    redo: state.redo,
    removeSeed: (id) => change(removeSeed(choices, id)),
    switchWhole: (id) => change({ whole: toggle(choices.uncapped, id) }),
    drop: (id, place) => pin(id, place),
    selectPair: (one, other) => select([one, other], null),
    selectVia: (id) => select(pair, id),
    closeEvidence: () => select(null),
    everything: { ...withKinds(choices, kinds), ...withStatuses(choices, statuses) },
    goToDay,
  };
}

function pathOf(pair: readonly [string, string] | null, via: string | null): readonly string[] {
  if (pair === null) return [];
  return via === null || via === pair[1] ? pair : [pair[0], via, pair[1]];
}
