import type { claims as english } from '../en/claims';
import type { Texts } from '../texts';

export const claims: Texts<typeof english> = {
  verb: {
    OWNS: { out: 'détient', in: 'appartient à', outPast: 'détenait', inPast: 'appartenait à' },
    INVESTS_IN: {
      out: 'investit dans',
      in: 'a pour investisseur',
      outPast: 'investissait dans',
      inPast: 'avait pour investisseur',
    },
    DEVELOPS: {
      out: 'développe',
      in: 'a pour développeur',
      outPast: 'développait',
      inPast: 'avait pour développeur',
    },
    USES: { out: 'utilise', in: 'a pour utilisateur', outPast: 'utilisait', inPast: 'avait pour utilisateur' },
    SUPPLIES: { out: 'fournit', in: 'a pour fournisseur', outPast: 'fournissait', inPast: 'avait pour fournisseur' },
    PARTY_TO: { out: 'partie à', in: 'a pour partie', outPast: 'était partie à', inPast: 'avait pour partie' },
    COVERS: { out: 'porte sur', in: 'objet de', outPast: 'portait sur', inPast: 'était objet de' },
    WORKS_ON: { out: 'travaille sur', in: 'occupe', outPast: 'travaillait sur', inPast: 'occupait' },
    OPERATES_IN: {
      out: 'opère sur',
      in: 'siège ou marché de',
      outPast: 'opérait sur',
      inPast: 'était siège ou marché de',
    },
    LEADS: { out: 'dirige', in: 'a pour dirigeant', outPast: 'dirigeait', inPast: 'avait pour dirigeant' },
    DERIVED_FROM: { out: 'dérive de', in: 'base de', outPast: 'dérivait de', inPast: 'était base de' },
    SUCCEEDED_BY: {
      out: 'a pour successeur',
      in: 'succède à',
      outPast: 'avait pour successeur',
      inPast: 'succédait à',
    },
    PART_OF: { out: 'fait partie de', in: 'comprend', outPast: 'faisait partie de', inPast: 'comprenait' },
    MAKES: { out: 'produit', in: 'a pour constructeur', outPast: 'produisait', inPast: 'avait pour constructeur' },
    BUILT_ON: { out: 'repose sur', in: 'base de', outPast: 'reposait sur', inPast: 'était base de' },
  },
  since: { day: 'depuis le {{date}}', period: 'depuis {{date}}' },
  until: { day: 'jusqu’au {{date}}', period: 'jusqu’en {{date}}' },
  from: { day: 'à partir du {{date}}', period: 'à partir de {{date}}' },
  between: '{{from}} – {{to}}',
  spanNotStated: 'dates non précisées',
  as: 'comme {{role}}',
  marketShare: '{{percent}} du marché',
  amount: {
    thousand: '{{value}} milliers {{currency}}',
    million: '{{value}} M {{currency}}',
    billion: '{{value}} Md {{currency}}',
  },
};
