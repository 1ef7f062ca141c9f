/** All entities, by kind. */
export function EntitiesView() {
  return null;
}

/** An entity: facts, and every relation with its evidence. */
export function EntityView() {
  return null;
}
