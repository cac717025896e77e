import { importDocument } from '../../src/graph/import.ts';
import { InvalidDocument } from '../../src/model/errors.ts';
import { openGraph, seeds } from '../support/graph.ts';

const over = openGraph();

test('a document that refers to ids which stand nowhere is refused whole, with all of them', async () => {
  await over.hold();
  const [document] = seeds('calais.yaml');
  const [first, second, ...rest] = document!.responses;
  const astray = {
    ...document!,
    responses: [
      { ...first!, to: 'person:nobody' },
      { ...second!, to: 'quote:000000000000000000000000' },
      ...rest,
    ],
  };
  const refusal = await importDocument(over.graph, astray).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(InvalidDocument);
  const messages = (refusal as InvalidDocument).issues.map(({ message }) => message).sort();
  expect(messages).toEqual([
    expect.stringContaining('"person:nobody" stands neither in the document nor in the graph'),
    expect.stringContaining('"quote:000000000000000000000000" stands neither'),
  ]);
  expect(await over.run('MATCH (n) WHERE n:!(Layout|Ledger|Revision|Subject) RETURN n')).toEqual([]);
});

test('what a document no longer describes, and still refers to, stays', async () => {
  const [calais] = seeds('calais.yaml');
  await over.hold(calais!);
  const bouchart = calais!.speakers.find(({ id }) => id === 'person:natacha-bouchart')!;
  const without = { ...calais!, speakers: calais!.speakers.filter((one) => one !== bouchart) };
  await importDocument(over.graph, without);
  const said = (document: typeof calais) =>
    document!.attributions.filter(({ speaker }) => speaker === bouchart.id).length;
  expect(
    await over.run('MATCH (:Speaker {id: $id})-[s:SAID]->() RETURN count(s) AS said', { id: bouchart.id }),
  ).toEqual([{ said: said(calais) }]);
});
