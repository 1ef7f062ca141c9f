import type { search as english } from '../en/search';
import type { Texts } from '../texts';

export const search: Texts<typeof english> = {
  label: 'Rechercher',
  placeholder: 'Rechercher parmi {{number}} entités et sources',
  focus: 'Rechercher',
  open: 'ouvrir',
  add: 'ajouter au réseau',
  relations_one: '{{count, number}} relation',
  relations_other: '{{count, number}} relations',
  more_one: 'et {{count, number}} autre',
  more_other: 'et {{count, number}} autres',
  searching: 'Recherche…',
  nothing:
    'Rien ne s’appelle « {{text}} ». Essayez une entreprise, une plateforme comme MEB, une personne, un marché ou un mot du nom d’un accord ; les petites fautes sont pardonnées.',
};
