export const search = {
  label: 'Search',
  placeholder: 'Search {{number}} entities and sources',
  focus: 'Search',
  open: 'open',
  add: 'add to network',
  relations_one: '{{count, number}} relation',
  relations_other: '{{count, number}} relations',
  more_one: 'and {{count, number}} more',
  more_other: 'and {{count, number}} more',
  searching: 'Searching…',
  nothing:
    'Nothing is called “{{text}}”. Try a company, a platform such as MEB, a person, a market, or a word of an agreement’s name; small errors are forgiven.',
} as const;
