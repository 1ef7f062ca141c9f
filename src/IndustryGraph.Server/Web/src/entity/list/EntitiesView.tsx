/** All entities, by kind. */
export function EntitiesView() {
  return null;
}
