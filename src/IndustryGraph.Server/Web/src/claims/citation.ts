import type { SourceParts } from './claim';

type CitedSource = Pick<SourceParts, 'title' | 'publisher' | 'published' | 'url'>;

/** A sentence with its sources as plain text, for a footnote: "…. Carscoops, 2019-07: Official: …. https://…". */
export function citation(sentence: string, sources: readonly CitedSource[], asOf: string, address: string): string {
  const lines = sources.map((source) => {
    const origin = [source.publisher, source.published].filter((part) => part != null && part !== '').join(', ');
    return [origin === '' ? '' : `${origin}: `, source.title, source.url == null ? '' : `, ${source.url}`].join('');
  });
  return [`${sentence}.`, ...new Set(lines), `IndustryGraph, ${asOf}: ${address}`].join('\n');
}
