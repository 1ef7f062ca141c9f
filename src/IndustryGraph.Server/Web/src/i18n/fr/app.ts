import type { app as english } from '../en/app';
import type { Texts } from '../texts';

export const app: Texts<typeof english> = {
  views: 'Vues',
  network: 'Réseau',
  entities: 'Entités',
  sharing: 'Partage',
  analyses: 'Analyses',
  home: 'IndustryGraph, accueil',
  noView: 'Il n’y a pas de vue à cette adresse.',
  skip: 'Aller au contenu',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  download: 'Télécharger',
  language: 'English',
  goTo: 'Ouvrir {{view}}',
  keys: {
    title: 'Touches',
    list: 'Liste des touches',
    act: 'Les touches seules agissent',
    control: 'Ctrl',
  },
  theme: {
    label: 'Couleurs : {{theme}}',
    system: 'comme le système',
    light: 'claires',
    dark: 'sombres',
  },
};
