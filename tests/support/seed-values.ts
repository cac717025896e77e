import type { CheckedDocument } from '../../src/model/document.ts';
import type { Values } from './random-query.ts';

/** What may be asked for of documents: their own ids, names, dates and words, by what an argument is called. */
export function valuesOf(documents: readonly CheckedDocument[]): Values {
  const of = <T>(list: (document: CheckedDocument) => readonly T[]) => documents.flatMap(list);
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const called = (things: readonly { id: string; name: string; aliases: readonly string[] }[]) =>
    things.flatMap(({ id, name, aliases }) => [id, name, ...aliases]);
  const names = (things: readonly { name: string }[]) => things.map(({ name }) => name);
  const speakers = of(({ speakers }) => speakers);
  const organisations = speakers.filter(({ type }) => type === 'Organisation');
  const [places, events, measures] = [
    of(({ places }) => places),
    of(({ events }) => events),
    of(({ measures }) => measures),
  ];
  const sources = documents.map(({ source }) => source);
  const [quotes, figures] = [of(({ quotes }) => quotes), of(({ figures }) => figures)];
  const dates = of(({ attributions }) => attributions.flatMap(({ on }) => on ?? []));
  const all = ids([
    ...speakers,
    ...places,
    ...events,
    ...measures,
    ...sources,
    ...quotes,
    ...figures,
    ...of(({ entries }) => entries),
    ...of(({ attributions }) => attributions),
    ...of(({ responses }) => responses),
    ...of(({ roles }) => roles),
  ]);
  return {
    ID: all,
    'Query.speaker.id': ids(speakers),
    'Query.organisation.id': ids(organisations),
    'Query.place.id': ids(places),
    'Query.measure.id': ids(measures),
    'Query.source.id': ids(sources),
    'Query.speaker.name': names(speakers),
    'Query.organisation.name': names(organisations),
    'Query.place.name': names(places),
    'Query.measure.name': names(measures),
    'Query.source.name': sources.map(({ title }) => title),
    'Query.thread.of': ids([...quotes, ...figures, ...speakers, ...events]),
    'Query.path.from': called(speakers),
    'Query.path.to': called(speakers),
    'Query.compare.a': ids(figures),
    'Query.compare.b': ids(figures),
    'entry: ID': ids(of(({ entries }) => entries)),
    'speaker: String': called(speakers),
    'by: String': called(speakers),
    'to: String': called(speakers),
    'organisation: String': called(organisations),
    'publisher: String': called(organisations),
    'place: String': called(places),
    'within: String': called(places),
    'event: String': called(events),
    'measure: String': called(measures),
    'source: String': sources.flatMap(({ id, title }) => [id, title]),
    'unit: String': figures.map(({ unit }) => unit),
    // A rule that proposes links here, and one that does not.
    'rule: String': ['rule:extract', 'rule:none'],
    'minSources: Int': [1, 2, 3],
    // A part of a name is looked for here.
    'SpeakerFilter.name': names(speakers).flatMap((name) => [name, ...name.split(' ')]),
    'query: String': [...quotes, ...figures].flatMap(({ text }) => [text, ...text.split(' ').slice(0, 3)]),
    PartialDate: [...new Set(dates), '2014', '2031-02', '2014-10/2014-11'],
    // The record of a test's graph begins at this moment, so what stood earlier is refused.
    'asOf: DateTime': ['2100-01-01T00:00:00Z'],
    DateTime: ['1970-01-01T00:00:00Z', '2100-01-01T00:00:00Z'],
    Float: figures.map(({ value }) => value),
    Int: [0, 1, 2, 3, 4],
  };
}
