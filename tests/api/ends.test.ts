import { openGraph, seeds } from '../support/graph.ts';
import { plainReading } from '../support/plain-reading.ts';

// A filter of responses may name their ends, and may be asked for where the way has already bound one of them.

const documents = seeds();
const over = openGraph(...documents);
const plain = plainReading(documents);
const links = new Map(documents.flatMap(({ responses }) => responses).map((one) => [one.id, one]));
const speakers = [
  ...new Set(documents.flatMap(({ speakers }) => speakers.flatMap(({ id, name }) => [id, name]))),
].slice(0, 14);

type Listed = { id: string; responses: Page; respondsTo: Page };
type Page = { totalCount: number; nodes: { id: string }[] };

describe.each(speakers)('responses to and by %s', (name) => {
  const filters = [{ to: name }, { by: name }, { to: name, kind: ['REJECTS', 'ANSWERS', 'COMMENTS'] }];
  test.each(filters)('are the same at every statement as in the list, by %j', async (filter) => {
    const { quotes, figures } = await over.answer(
      `query ($filter: ResponseFilter) {
        quotes(first: 100) { nodes { ...Ends } } figures(first: 100) { nodes { ...Ends } }
      }
      fragment Ends on Statement {
        id
        responses(filter: $filter, first: 100) { totalCount nodes { id } }
        respondsTo(filter: $filter, first: 100) { totalCount nodes { id } }
      }`,
      { filter },
    );
    const wanted = plain.responses(filter);
    for (const one of [...quotes.nodes, ...figures.nodes] as Listed[]) {
      for (const [field, end] of [
        ['responses', 'to'],
        ['respondsTo', 'from'],
      ] as const) {
        const expected = wanted.filter((id) => links.get(id)![end] === one.id).sort();
        expect([one.id, field, one[field].nodes.map(({ id }) => id).sort()]).toEqual([
          one.id,
          field,
          expected,
        ]);
        expect(one[field].totalCount).toBe(expected.length);
      }
    }
  });
});
