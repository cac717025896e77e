import type { Records } from './records.ts';

/** The ids that the records of a source refer to at the ends of edges and links, whether it defines them or not. */
export function referredToIn({
  source,
  quotes,
  figures,
  said,
  responses,
  contradictions,
  roles,
}: Records): string[] {
  const edges = [source, ...quotes, ...figures].flatMap(({ edges: { entry: _, selector: __, ...ends } }) =>
    Object.values(ends).flat(),
  );
  const ends = [...said, ...responses, ...contradictions, ...roles].flatMap(({ from, to }) => [from, to]);
  return [...edges, ...ends].filter((id): id is string => typeof id === 'string');
}
