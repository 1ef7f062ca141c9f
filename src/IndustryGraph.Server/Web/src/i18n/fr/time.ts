import type { time as english } from '../en/time';
import type { Texts } from '../texts';

export const time: Texts<typeof english> = {
  asOf: 'Tout à la date du',
  chooseDay: 'À la date du {{date}} ; choisir un autre jour',
  goToDay: 'Aller à un jour',
  go: 'Aller',
  today: 'Aujourd’hui',
  earlier: 'Changement précédent',
  later: 'Changement suivant',
  play: 'Dérouler les changements',
  pause: 'Pause',
  begin: 'début',
  end: 'fin',
  around: 'autour de {{names}} ',
  next_one: '{{count, number}} changement {{around}}le {{date}}',
  next_other: '{{count, number}} changements {{around}}le {{date}}',
  goThere: 'Y aller',
  nothingLater: 'Aucun changement ultérieur {{around}}n’est connu',
  beyond: 'Données connues jusqu’à {{month}} ; au-delà, des projets',
};
