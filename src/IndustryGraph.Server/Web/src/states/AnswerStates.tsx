import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AddressChange } from '../app/address';
import { ErrorState } from './ErrorState';
import { Loading } from './Loading';
import { Refreshing } from './Refreshing';

interface AnswerStatesProps<Data> {
  answer: UseQueryResult<Data, Error>;
  /** What is awaited, for the sign that it is. */
  what: string;
  rows?: number;
  toNearest?: (id: string) => AddressChange;
  /** Shows the answer; while a newer one is awaited, or failed, the old one stays. */
  children: (data: Data) => ReactNode;
}

/** The states of an answer around what shows it. */
export function AnswerStates<Data>({ answer, what, rows = 6, toNearest, children }: AnswerStatesProps<Data>) {
  const { data, error } = answer;
  return (
    <>
      {error !== null && (
        <ErrorState error={error} onRetry={() => void answer.refetch()} {...(toNearest ? { toNearest } : {})} />
      )}
      {data !== undefined && <Refreshing busy={answer.isFetching} what={what} />}
      {data === undefined ? error === null && <Loading what={what} rows={rows} /> : children(data)}
    </>
  );
}
