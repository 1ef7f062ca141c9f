import { AnalysisCatalogDocument, type AnalysisCatalogQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';

export type CatalogEntry = AnalysisCatalogQuery['analyses'][number];

/** The named analyses as the server declares them. */
export function useCatalog() {
  return useAnswer(AnalysisCatalogDocument, {});
}
