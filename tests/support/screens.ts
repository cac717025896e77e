import type { Served } from './served.ts';

/** Each screen of the explorer over all seeds: its address, and words that stand there once it is whole. */
export const SCREENS = [
  ['/', 'statements on record'],
  ['/?q=soft+touch', 'for “soft touch”'],
  ['/?q=calais', 'for “calais”'],
  ['/?kind=QUOTE&hasResponse=true', 'Clear filters'],
  ['/?q=nothinghere', 'Try fewer words'],
  ['/contradictions', 'Open this contradiction'],
  ['/contradictions/{contradiction}', 'Asserted by'],
  ['/search?q=mayor', 'for “mayor”'],
  ['/threads', 'People and organisations'],
  ['/threads/person:natacha-bouchart', 'James Brokenshire'],
  ['/threads/quote:cca74ac8904671515737aa53?direction=BOTH', 'what it responds to'],
  ['/statements/quote:cca74ac8904671515737aa53', 'Where it stands'],
  ['/speakers/person:natacha-bouchart', 'Who responded to whom'],
  ['/unanswered', 'without a response'],
  ['/path?from=person:david-hanson&to=person:james-brokenshire', '2 responses, through Natacha Bouchart'],
  ['/glossary', 'What reviewers decided about a link'],
  ['/tolerance/1', 'The range of a figure'],
  ['/speakers', /^Responses received$/],
  ['/speakers?type=PERSON&sort=statements', 'speakers'],
  ['/sources', 'Sea wall divides Marram'],
  ['/sources/source:marram-courier-wall', '121 homes'],
  ['/sources/source:calais-live-blog', 'soft touch'],
  ['/graph/person:natacha-bouchart', 'The same as a table'],
  ['/review', 'Your key'],
  ['/draft', 'Your key'],
  ['/nothing', 'Page not found'],
  ['/threads/quote:nothing', 'No conversation here'],
] as const;

/** The screens that need many papers (see many-papers.ts): their addresses, with words that stand there for ids of quotes. */
export const CORPUS_SCREENS = [
  '/speakers/person:robert-quayle',
  '/speakers/person:ida-marlowe',
  '/measures',
  '/measures/measure:boats',
  '/printings',
  '/statements/{speech}',
  '/contradictions?weak=yes',
] as const;

/** The address of a screen, with the id of a contradiction that is there in its place. */
export async function addressOf(path: string, served: Served): Promise<string> {
  if (!path.includes('{contradiction}')) return path;
  const answer = await served.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ contradictions(first: 1) { nodes { id } } }' }),
  });
  const { data } = (await answer.json()) as { data: { contradictions: { nodes: { id: string }[] } } };
  return path.replace('{contradiction}', data.contradictions.nodes[0]!.id);
}
