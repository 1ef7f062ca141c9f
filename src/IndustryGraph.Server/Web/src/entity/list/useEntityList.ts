import type { OrganizationKind } from '../../api/generated/enums';
import {
  ListAgreementsDocument,
  type ListedEntityFragment,
  ListMarketsDocument,
  ListModelsDocument,
  ListOrganizationsDocument,
  ListPeopleDocument,
  ListPlatformsDocument,
  ListSourcesDocument,
  ListTechnologiesDocument,
  type TypedDocumentString,
} from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import type { Kind } from '../../design/kinds';

interface ListAnswer {
  list: { totalCount: number; nodes: ListedEntityFragment[] };
}

type ListDocument = TypedDocumentString<ListAnswer, { asOf: string; first: number; kind?: OrganizationKind }>;

const organizationKinds: Partial<Record<Kind, OrganizationKind>> = {
  automaker: 'AUTOMAKER',
  brand: 'BRAND',
  'joint-venture': 'JOINT_VENTURE',
  startup: 'STARTUP',
  supplier: 'SUPPLIER',
  tech: 'TECH',
  fund: 'GOVERNMENT_OR_FUND',
};

const documents: Partial<Record<Kind, unknown>> = {
  platform: ListPlatformsDocument,
  model: ListModelsDocument,
  agreement: ListAgreementsDocument,
  market: ListMarketsDocument,
  technology: ListTechnologiesDocument,
  person: ListPeopleDocument,
  source: ListSourcesDocument,
};

/** The entities of a kind, those with the most relations on the day first. */
export function useEntityList(kind: Kind, asOf: string, first: number) {
  const organizationKind = organizationKinds[kind];
  const document = (documents[kind] ?? ListOrganizationsDocument) as ListDocument;
  return useAnswer(document, { asOf, first, ...(organizationKind && { kind: organizationKind }) });
}
