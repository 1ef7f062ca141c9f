export const app = {
  views: 'Views',
  network: 'Network',
  entities: 'Entities',
  sharing: 'Sharing',
  analyses: 'Analyses',
  home: 'IndustryGraph, start',
  skip: 'Skip to the content',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  download: 'Download',
  language: 'Français',
  theme: {
    label: 'Colours: {{theme}}',
    system: 'as the system',
    light: 'light',
    dark: 'dark',
  },
} as const;
