import type { Item, LayoutInput, Place } from './place';

const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Where a force layout starts: the seeds on a circle, what they share between them, what each has of its own behind it by
 * kind. The better the start the less the forces move, and the same input always starts the same.
 */
export function startPlaces(input: LayoutInput): Map<string, Place> {
  const seeds = input.items.filter((item) => item.role === 'seed');
  const places = seedPlaces(seeds, input);
  const spread = 56 * Math.sqrt(input.items.length / Math.max(1, seeds.length));
  const others = input.items
    .filter((item) => item.role !== 'seed')
    .sort((one, other) => (one.kind === other.kind ? (one.id < other.id ? -1 : 1) : one.kind < other.kind ? -1 : 1));
  const counts = new Map<string, number>();
  for (const item of others) {
    const hubs = item.hubs.map((id) => places.get(id)).filter((place) => place !== undefined);
    const middle = mean(hubs);
    const key = item.hubs.join(' ');
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    const outwards = hubs.length === 1 && seeds.length > 1 ? Math.atan2(middle.y, middle.x) : 0;
    const angle =
      outwards +
      (hubs.length === 1 && seeds.length > 1 ? (((index * 0.618) % 1) - 0.5) * Math.PI * 1.1 : index * golden);
    const distance = hubs.length > 1 ? 14 * Math.sqrt(index + 0.5) : spread * (0.6 + 0.5 * ((index * 0.382) % 1));
    places.set(item.id, {
      x: middle.x + Math.cos(angle) * distance,
      y: middle.y + Math.sin(angle) * distance,
      anchor: 'right',
    });
  }
  return places;
}

function seedPlaces(seeds: readonly Item[], input: LayoutInput): Map<string, Place> {
  if (seeds.length <= 1) return new Map(seeds.map((item) => [item.id, { x: 0, y: 0, anchor: 'below' }]));
  const around = Math.max(150, (input.items.length * 34) / (2 * Math.PI), seeds.length * 34);
  const wide = Math.min(1.5, input.space.width / Math.max(1, input.space.height));
  const first = seeds.length === 2 ? Math.PI : -Math.PI / 2;
  return new Map(
    seeds.map((item, index) => {
      const angle = first + (index * 2 * Math.PI) / seeds.length;
      return [item.id, { x: Math.cos(angle) * around * wide, y: Math.sin(angle) * around, anchor: 'below' }];
    }),
  );
}

function mean(places: readonly Place[]): { readonly x: number; readonly y: number } {
  if (places.length === 0) return { x: 0, y: 0 };
  return {
    x: places.reduce((sum, place) => sum + place.x, 0) / places.length,
    y: places.reduce((sum, place) => sum + place.y, 0) / places.length,
  };
}
