import type { states as english } from '../en/states';
import type { Texts } from '../texts';

export const states: Texts<typeof english> = {
  loading: 'Chargement',
  stillLoading: 'Chargement en cours : {{what}}',
  cancel: 'Annuler',
  retry: 'Réessayer',
  unknownId: 'Il n’y a pas d’entité « {{id}} ».',
  nearest: 'Les plus proches :',
  unknownHint: 'Cherchez son nom ci-dessus, ou repartez de l’accueil.',
  unreachable: 'Le serveur ne répond pas.',
  unreachableHint:
    'Ce que vous avez vu en dernier reste affiché. Le serveur est peut-être arrêté, ou la connexion coupée ; réessayez plus tard.',
  limit: 'Arrêté : la réponse dépasserait une limite.',
  limitHint: 'Resserrez par date, type ou statut, ou téléchargez-la.',
  timeout: 'Arrêté : le délai permis par le serveur est dépassé.',
  timeoutHint: 'Resserrez par date ou par type, puis réessayez.',
  invalid: 'La question contient une valeur que le serveur n’accepte pas.',
  signIn: 'Le serveur veut savoir qui demande.',
  signInHint: 'Donnez la clé ou le jeton que son exploitant vous a remis.',
  giveKey: 'Donner une clé',
  failed: 'Le serveur n’a pas pu répondre.',
  failedHint: 'Réessayez. Si cela persiste, donnez l’identifiant ci-dessous à l’exploitant.',
  details: 'Détails',
  correlationId: 'Identifiant dans le journal du serveur : {{id}}',
  cancelled: 'Annulé.',
  cancelledHint: 'Rien n’a changé. Relancez, ou demandez moins.',
};
