/** The field that finds an entity by its name. */
export const picker = {
  clear: 'Clear {{label}}',
  type: 'Type a part of the name.',
  none: 'Nothing of that name.',
} as const;
