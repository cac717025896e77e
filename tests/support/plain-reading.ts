import { dateBounds } from '../../src/model/dates.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { fold } from '../../src/model/names.ts';
import { inOrder, ruled, type PlainStatement as Statement, statementsOf } from './plain-statements.ts';

type Asked = Record<string, any>;
type Order = { field: string; direction: 'ASC' | 'DESC' } | undefined;

/** The lists of the API as plain loops over documents would give them: ids in order. It knows nothing of graphs. */
export type PlainReading = Record<
  'statements' | 'quotes' | 'figures' | 'responses' | 'contradictions',
  (filter: Asked, order?: Order) => string[]
>;

/** Reads documents plainly. */
export function plainReading(documents: readonly CheckedDocument[]): PlainReading {
  const of = <T>(list: (document: CheckedDocument) => readonly T[]) => documents.flatMap(list);
  const shown = ({ status }: { status: string }) => status !== 'REJECTED';
  const attributions = of(({ attributions }) => attributions);
  const said = attributions.filter(shown);
  const speakers = of(({ speakers }) => speakers);
  const places = of(({ places }) => places);
  const responses = of(({ responses }) => responses);
  const heard = of(({ participations }) => participations).filter(({ appears }) => appears);
  const statements = documents.flatMap(statementsOf);
  const byId = new Map(statements.map((one) => [one.id, one]));
  const contradictions = [
    ...of(({ contradictions }) => contradictions),
    ...ruled(
      statements.filter((one) => one.type === 'Figure'),
      documents,
    ),
  ];

  /** What has an id or a name; several may have one name. */
  const bearers = (things: readonly { id: string; names: readonly string[] }[]) => (text: string) =>
    new Set(
      things
        .filter(({ id, names }) => id === text || names.some((one) => fold(one) === fold(text)))
        .map(({ id }) => id),
    );
  const named = (things: readonly { id: string; name: string; aliases: readonly string[] }[]) =>
    bearers(things.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })));
  const speakersOf = named(speakers);
  const organisationsOf = named(speakers.filter(({ type }) => type === 'Organisation'));
  const placesOf = named(places);
  const eventsOf = named(of(({ events }) => events));
  const measuresOf = named(of(({ measures }) => measures));
  const sourcesOf = bearers(
    documents.map(({ source: { id, title, url } }) => ({ id, names: url ? [title, url] : [title] })),
  );

  const saidBy = (id: string) =>
    said.filter(({ statement }) => statement === id).map(({ speaker }) => speaker);
  const any = (ids: readonly (string | null)[], wanted: ReadonlySet<string>) =>
    ids.some((id) => id !== null && wanted.has(id));
  const inside = (place: string): string[] => {
    const outer = places.find(({ id, locatedIn }) => id === place && locatedIn !== null)?.locatedIn;
    return outer ? [place, ...inside(outer)] : [place];
  };
  const aboutOf = (one: Statement) => (one.type === 'Figure' ? [...one.about, one.place] : one.about);
  const belongs = (speaker: string): (string | null)[] => [
    speaker,
    ...of(({ roles }) => roles)
      .filter((one) => one.person === speaker && shown(one))
      .map(({ at }) => at),
    ...speakers.flatMap((one) =>
      one.id !== speaker
        ? []
        : one.type === 'Organisation'
          ? [one.partOf]
          : one.type === 'Group'
            ? [one.of]
            : [],
    ),
  ];
  const eventOf = (one: Statement) =>
    one.madeAt ?? (one.type === 'Figure' ? (byId.get(one.statedIn ?? '')?.madeAt ?? null) : null);
  const answered = (id: string) => responses.some((one) => one.to === id && shown(one));
  const disputed = (id: string) => contradictions.some((one) => (one.a === id || one.b === id) && shown(one));

  const passes: Record<string, (one: Statement, asked: any) => boolean> = {
    type: (one, asked) => one.type.toUpperCase() === asked,
    speaker: (one, asked) => any(saidBy(one.id), speakersOf(asked)),
    organisation: (one, asked) => any(saidBy(one.id).flatMap(belongs), organisationsOf(asked)),
    place: (one, asked) => any(one.type === 'Figure' ? [one.place] : one.about, placesOf(asked)),
    within: (one, asked) =>
      any(
        aboutOf(one).flatMap((id) => (id?.startsWith('place:') ? inside(id) : [])),
        placesOf(asked),
      ),
    event: (one, asked) => any([eventOf(one)], eventsOf(asked)),
    source: (one, asked) => sourcesOf(asked).has(one.source),
    entry: (one, asked) => one.entry === asked,
    from: (one, asked) => one.said !== null && dateBounds(one.said).from >= dateBounds(asked).from,
    to: (one, asked) => one.said !== null && dateBounds(one.said).to <= dateBounds(asked).to,
    printedFrom: (one, asked) =>
      one.printed !== null && dateBounds(one.printed).from >= dateBounds(asked).from,
    printedTo: (one, asked) => one.printed !== null && dateBounds(one.printed).to <= dateBounds(asked).to,
    speech: (one, asked) => one.type === 'Quote' && asked.includes(one.speech),
    hasResponse: (one, asked) => answered(one.id) === asked,
    contradicted: (one, asked) => disputed(one.id) === asked,
    status: (one, asked) =>
      attributions.some(({ statement, status }) => statement === one.id && status === asked),
    measure: (one, asked) => one.type === 'Figure' && any([one.measure], measuresOf(asked)),
    unit: (one, asked) => one.type === 'Figure' && one.unit === asked,
    minValue: (one, asked) => one.type === 'Figure' && one.value >= asked,
    maxValue: (one, asked) => one.type === 'Figure' && one.value <= asked,
  };
  const keys: Record<string, (one: Statement, direction?: string) => readonly (string | number)[]> = {
    POSITION: ({ at }) => at,
    SAID_ON: ({ said, at }) => [said === null ? '~' : dateBounds(said).from, ...at],
    TIME: ({ said, printed, at }, direction) => {
      const time = said ?? printed;
      // What has no date is last either way.
      return [time ? dateBounds(time).from : direction === 'DESC' ? '' : '~', ...at];
    },
    VALUE: (one) => [one.type === 'Figure' ? one.value : 0, ...one.at],
  };
  const list = (among: readonly Statement[]) => (filter: Asked, order: Order) => {
    const keyOf = keys[order?.field ?? 'POSITION']!;
    const found = among
      .filter((one) => Object.entries(filter).every(([name, asked]) => passes[name]!(one, asked)))
      .sort((a, b) => inOrder(keyOf(a, order?.direction), keyOf(b, order?.direction)))
      .map(({ id }) => id);
    return order?.direction === 'DESC' ? found.reverse() : found;
  };

  /** To the speaker, to words of theirs, or to an event that is their appearance; never from themselves. */
  const reaches = (from: string, to: string, whom: ReadonlySet<string>) =>
    [...whom].some(
      (speaker) =>
        !saidBy(from).includes(speaker) &&
        (to === speaker ||
          saidBy(to).includes(speaker) ||
          heard.some((one) => one.event === to && one.speaker === speaker)),
    );
  const firstOf = (ids: readonly string[]) => ids.map((id) => byId.get(id)!.at).sort(inOrder)[0]!;
  const sure = { HIGH: 0, MEDIUM: 1, LOW: 2 };
  type Link = { id: string; confidence: keyof typeof sure; relativeGap?: number | null };
  /** Ids of links in order; `usual` is the order when none is asked for. */
  const linksInOrder = <L extends Link>(
    links: readonly L[],
    ends: (link: L) => readonly string[],
    order: Order,
    usual: string,
  ) => {
    const field = order?.field ?? usual;
    const keyOf = (link: L) => [
      ...(field === 'CONFIDENCE' ? [sure[link.confidence]] : field === 'GAP' ? [link.relativeGap ?? 0] : []),
      ...firstOf(ends(link)),
      link.id,
    ];
    const found = [...links].sort((x, y) => inOrder(keyOf(x), keyOf(y))).map(({ id }) => id);
    return order?.direction === 'DESC' ? found.reverse() : found;
  };

  return {
    statements: list(statements),
    quotes: list(statements.filter(({ type }) => type === 'Quote')),
    figures: list(statements.filter(({ type }) => type === 'Figure')),
    responses: ({ kind, status, confidence, by, to, source }, order) => {
      const found = responses
        .filter((one) => (status ? status.includes(one.status) : shown(one)))
        .filter((one) => !kind || kind.includes(one.kind))
        .filter((one) => !confidence || confidence.includes(one.confidence))
        .filter((one) => !by || any(saidBy(one.from), speakersOf(by)))
        .filter((one) => !to || reaches(one.from, one.to, speakersOf(to)))
        .filter((one) => !source || sourcesOf(source).has(byId.get(one.from)!.source));
      return linksInOrder(found, ({ from }) => [from], order, 'POSITION');
    },
    contradictions: ({ kind, method, status, confidence, self, ...sides }, order) => {
      const found = contradictions
        .filter((one) => !confidence || confidence.includes(one.confidence))
        .filter((one) => (status ? status.includes(one.status) : shown(one)))
        .filter((one) => !kind || kind.includes(one.kind))
        .filter((one) => !method || method === one.method)
        .filter(({ a, b }) => self === undefined || any(saidBy(a), new Set(saidBy(b))) === self)
        .filter(({ a, b }) =>
          Object.entries(sides).every(([name, asked]) =>
            [a, b].some((id) => {
              const one = byId.get(id)!;
              return name === 'place' ? any(aboutOf(one), placesOf(asked)) : passes[name]!(one, asked);
            }),
          ),
        );
      return linksInOrder(found, ({ a, b }) => [a, b], order, 'CONFIDENCE');
    },
  };
}
