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
  downloadAs: 'Télécharger : {{what}}',
  more: 'Plus',
  language: 'English',
  signIn: {
    title: 'S’identifier',
    text: 'Ce serveur ne répond qu’à ceux qu’il connaît. Donnez la clé d’API ou le jeton que son exploitant vous a remis ; cet onglet seul le garde, jusqu’à sa fermeture.',
    key: 'Clé d’API ou jeton',
    impossible: 'Une clé n’a ni espaces ni accents. Copiez-la encore une fois, en entier.',
    refused:
      'Le serveur n’accepte pas cette clé. Il y manque peut-être un signe ; sinon, demandez-en une nouvelle à son exploitant.',
    unreachable: 'Le serveur ne répond pas. Réessayez dans un instant.',
    out: 'Se déconnecter',
  },
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
