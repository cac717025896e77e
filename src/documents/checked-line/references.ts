import type { CheckedDocument } from '../../model/document.ts';

type Fault = { path: string; message: string };

/**
 * What is wrong between the parts of one checked document: an id that stands twice, an entry or a statement that it refers to as
 * its own and does not have, a statement that nobody said.
 */
export function faultsWithin(document: CheckedDocument): Fault[] {
  const { entries, quotes, figures, attributions, responses, contradictions, roles } = document;
  const own = {
    entry: new Set(entries.map(({ id }) => id)),
    quote: new Set(quotes.map(({ id }) => id)),
    statement: new Set([...quotes, ...figures].map(({ id }) => id)),
  };
  const faults: Fault[] = [];
  const need = (kind: keyof typeof own, id: string | null, path: string) => {
    if (id !== null && !own[kind].has(id))
      faults.push({ path, message: `${JSON.stringify(id)} is no ${kind} of this document` });
  };
  faults.push(...twice(document));
  for (const [list, statements] of Object.entries({ quotes, figures }))
    for (const [index, { entry }] of statements.entries()) need('entry', entry, `${list}.${index}.entry`);
  for (const [index, { statedIn }] of figures.entries()) need('quote', statedIn, `figures.${index}.statedIn`);
  for (const [index, { statement }] of attributions.entries())
    need('statement', statement, `attributions.${index}.statement`);
  for (const [index, { from, to }] of responses.entries()) {
    need('statement', from, `responses.${index}.from`);
    if (from === to)
      faults.push({ path: `responses.${index}.to`, message: 'A statement cannot respond to itself' });
  }
  for (const [list, links] of Object.entries({ attributions, responses, contradictions, roles }))
    for (const [index, { basisEntry }] of links.entries())
      need('entry', basisEntry, `${list}.${index}.basisEntry`);
  const said = new Set(attributions.map(({ statement }) => statement));
  for (const [list, statements] of Object.entries({ quotes, figures }))
    for (const [index, { id }] of statements.entries())
      if (!said.has(id))
        faults.push({
          path: `${list}.${index}`,
          message: `Nobody said ${JSON.stringify(id)}: it has no attribution`,
        });
  return faults;
}

const WITH_IDS = [
  'entries',
  'speakers',
  'places',
  'events',
  'measures',
  'quotes',
  'figures',
  'attributions',
  'responses',
  'contradictions',
  'roles',
] as const;

function twice(document: CheckedDocument): Fault[] {
  return WITH_IDS.flatMap((list) => {
    const seen = new Set<string>();
    return document[list].flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path: `${list}.${index}.id`, message: `The id ${JSON.stringify(id)} is here twice` }];
    });
  });
}
