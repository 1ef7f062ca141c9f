import { useMemo } from 'react';
import type { ApiError } from '../../api/error';
import { NetworkAroundDocument } from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import { mergeFacts } from '../data/mergeFacts';
import { buildScene } from '../model/buildScene';
import { type Choices, hubsOf } from '../model/choices';
import type { Facts } from '../model/facts';
import type { Scene } from '../model/scene';

export interface SceneState {
  readonly facts: Facts | undefined;
  readonly scene: Scene | undefined;
  readonly loading: boolean;
  readonly error: ApiError | null;
  readonly retry: () => void;
}

/** Asks the server what is around the hubs on the day, and makes the picture. A request that is overtaken is cancelled. */
export function useScene(choices: Choices, day: string): SceneState {
  const ids = hubsOf(choices);
  const { data, error, isFetching, refetch } = useAnswer(NetworkAroundDocument, { ids: [...ids], day });
  const facts = useMemo(() => (data === undefined ? undefined : mergeFacts(data)), [data]);
  const scene = useMemo(() => (facts === undefined ? undefined : buildScene(facts, choices)), [facts, choices]);
  return { facts, scene, loading: isFetching, error, retry: () => void refetch() };
}
