/** Who shares which platforms, as table and matrix. */
export function SharingView() {
  return null;
}
