import type { Source, Speaker, Statement } from '../../api/schema.generated.ts';
import { pathTo } from '../../model/addresses.ts';
import { isQuote } from './deep-link.ts';

type Thing = Record<string, unknown>;
type Named = Pick<Speaker, 'id' | 'name'> & Partial<Pick<Speaker, 'aliases'>>;
type Printed = Pick<Source, 'id' | 'title'> & Partial<Pick<Source, 'url'>>;

/** A speaker; a group is neither one person nor an organisation, and schema.org has no narrower word for it. */
export function speakerThing({ id, name, aliases = [] }: Named): Thing {
  const type = id.startsWith('person:')
    ? 'Person'
    : id.startsWith('organisation:')
      ? 'Organization'
      : 'Thing';
  return {
    '@type': type,
    '@id': pathTo('speakers', id),
    name,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
  };
}

/** A statement: words are a quotation, a number is a claim. Neither says that it is true. */
export function statementThing({ id, text, saidOn, saidBy, citation }: Statement): Thing {
  const by = saidBy.map(speakerThing);
  const of = sourceThing(citation.source);
  const common = { '@id': pathTo('statements', id), text, ...(saidOn ? { dateCreated: saidOn } : {}) };
  return isQuote(id)
    ? { '@type': 'Quotation', ...common, spokenByCharacter: by, isPartOf: of }
    : { '@type': 'Claim', ...common, author: by, appearance: of };
}

/** A published document. */
export function sourceThing({ id, title, url }: Printed): Thing {
  return {
    '@type': 'CreativeWork',
    '@id': pathTo('sources', id),
    headline: title,
    ...(url ? { sameAs: url } : {}),
  };
}

/** Several things in an order. */
export function listThing(name: string, things: Thing[], numberOfItems = things.length): Thing {
  return {
    '@type': 'ItemList',
    name,
    numberOfItems,
    itemListElement: things.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
  };
}
