const claimId = /^[a-z0-9-]+--[a-z-]+--[a-z0-9-]+/u;

/** The ids of claims in a row, wherever they stand: in a column of their own, or inside nested evidence. */
export const claimIds = (value: unknown): string[] => {
  const found = new Set<string>();
  const look = (item: unknown): void => {
    if (typeof item === 'string') {
      if (claimId.test(item)) found.add(item);
    } else if (Array.isArray(item)) {
      item.forEach(look);
    } else if (typeof item === 'object' && item !== null) {
      Object.values(item).forEach(look);
    }
  };
  look(value);
  return [...found];
};
