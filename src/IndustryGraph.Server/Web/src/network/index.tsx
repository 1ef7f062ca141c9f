/** The network around the entities that the address names; at the start, a worked example. */
export function NetworkView() {
  return null;
}
