import type { Printing } from '../../api/schema.generated.ts';
import { pathTo } from '../../model/addresses.ts';
import { counted } from '../../model/in-words.ts';
import { type DeepLink, type Line, namesOf, STATEMENT, spokenLine } from './deep-link.ts';
import { listThing, statementThing } from './json-ld.ts';

/** What a page asks of another printing of a quote. */
export const PRINTING = 'altered differences { here there } quote { ...Spoken }';

/** Words that were said once and are printed more than once. */
export const printings: DeepLink[] = [
  {
    path: '/printings',
    query: `query ($filter: UtteranceFilter) {
  utterances(first: 50, filter: $filter, orderBy: { field: SOURCES, direction: DESC }) {
    totalCount nodes { sources altered quotes(first: 1) { nodes { ...Spoken } } }
  }
}${STATEMENT}`,
    variables: ({ values: { speaker = null, altered } }) => ({
      filter: { speaker, altered: altered === undefined ? null : altered === 'yes' },
    }),
    read: ({ utterances }) => ({
      title: 'Printings',
      description: `${counted(utterances.totalCount, 'utterance')}, each printed more than once; no verdict on which printing is right.`,
      jsonLd: listThing(
        'Printings',
        utterances.nodes.flatMap(({ quotes }) => quotes.nodes.map(statementThing)),
        utterances.totalCount,
      ),
      lines: utterances.nodes.flatMap(({ sources, altered, quotes }) =>
        quotes.nodes.map((quote) => {
          const line = spokenLine(quote);
          const note = `printed in ${counted(sources, 'source')}${altered ? ', altered' : ''}`;
          return { ...line, text: `${line.text} (${note})` };
        }),
      ),
    }),
  },
];

/** Another printing as a line: who says it where, and in what it differs. */
export function printingLine({ altered, differences, quote }: Printing): Line {
  const told = differences.map(
    ({ here, there }) => `${here ? `“${here}”` : 'nothing'} here, ${there ? `“${there}”` : 'nothing'} there`,
  );
  return {
    text: `Also printed in ${quote.citation.source.title} (${namesOf(quote.saidBy)})${altered ? ', altered' : ''}${told.length > 0 ? `: ${told.join('; ')}` : ''}`,
    href: pathTo('statements', quote.id),
  };
}
