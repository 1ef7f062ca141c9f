import type { ClaimPartsFragment, SourcePartsFragment } from '../api/generated/graphql';

/** A claim as the fragment ClaimParts gives it. */
export type ClaimParts = ClaimPartsFragment;

/** A source as the fragment SourceParts gives it. */
export type SourceParts = SourcePartsFragment;
