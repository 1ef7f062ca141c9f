/** The radius of a thing in pixels: its area grows with the number of its claims on the day. */
export function radiusOf(degree: number): number {
  return 3.6 + 1.95 * Math.sqrt(Math.max(0, degree));
}
