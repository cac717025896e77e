import type {
  AgainstFragment,
  GraphQuery,
  PlacedFragment,
  TiedFragment,
  ToldFragment,
} from '../../queries.generated.ts';

/** A point of the drawing: a speaker, a statement, a place … */
export type Thing = { id: string; __typename: string; name: string };

/** What ties two things, in words that read from the first to the second; `basis` is what it rests on. */
export type Tie = { id: string; from: string; to: string; words: string; kind: string; basis: string | null };

/** What stands around one thing, the thing itself first. */
export type Neighbourhood = { things: Thing[]; ties: Tie[]; leftOut: number };

/** Whether a thing is something said. */
export function isStatement({ __typename }: { __typename: string }): boolean {
  return __typename === 'Quote' || __typename === 'Figure';
}

/** Who answers and contradicts whom first, then who said what and where it belongs. */
export function inReadingOrder(ties: readonly Tie[]): Tie[] {
  return [...ties].sort((a, b) => Number(a.kind === '') - Number(b.kind === ''));
}

type Centre = NonNullable<GraphQuery['node']>;
type Named = { __typename: string; id: string } & ({ name: string } | { title: string } | { text: string });

/** More than this is no drawing any more. */
export const MOST_THINGS = 300;

/** Reads an answer as things and ties, the nearest first; what exceeds the limit is counted. */
export function neighbourhoodOf(centre: Centre, most = MOST_THINGS): Neighbourhood | null {
  const web = makeWeb();
  if (isNamed(centre)) web.add(centre);
  addJoined(web, centre);
  addSpoken(web, centre);
  addLinks(web, centre);
  addBelongings(web, centre);
  if (web.things.length === 0) return null;
  const things = web.things.slice(0, most);
  const kept = new Set(things.map(({ id }) => id));
  const ties = web.ties.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return { things, ties, leftOut: web.things.length - things.length + notAsked(centre) };
}

/** Several neighbourhoods as one, the first one's centre first; what exceeds the limit is counted. */
export function joined(several: readonly Neighbourhood[], most = MOST_THINGS): Neighbourhood {
  const all = new Map(several.flatMap(({ things }) => things).map((thing) => [thing.id, thing]));
  const things = [...all.values()].slice(0, most);
  const kept = new Set(things.map(({ id }) => id));
  const ties = new Map(several.flatMap(({ ties }) => ties).map((tie) => [tie.id, tie]));
  return {
    things,
    ties: [...ties.values()].filter(({ from, to }) => kept.has(from) && kept.has(to)),
    leftOut: several.reduce((sum, { leftOut }) => sum + leftOut, all.size - things.length),
  };
}

/** How much is on record in the answer's lists beyond what was asked of them. */
function notAsked(centre: Centre): number {
  return Object.values(centre).reduce((sum: number, list: unknown) => {
    const { nodes, totalCount } = (list ?? {}) as { nodes?: unknown[]; totalCount?: number };
    return nodes && totalCount !== undefined ? sum + totalCount - nodes.length : sum;
  }, 0);
}

type Web = ReturnType<typeof makeWeb>;

function makeWeb() {
  const things = new Map<string, Thing>();
  const ties = new Map<string, Tie>();
  const web = {
    get things() {
      return [...things.values()];
    },
    get ties() {
      return [...ties.values()];
    },
    add(thing: Named) {
      if (!things.has(thing.id))
        things.set(thing.id, { id: thing.id, __typename: thing.__typename, name: nameOf(thing) });
    },
    tie(from: Named, to: Named, words: string, kind = '', basis: string | null = null) {
      web.add(from);
      web.add(to);
      const id = `${from.id} ${kind || words} ${to.id}`;
      if (!ties.has(id)) ties.set(id, { id, from: from.id, to: to.id, words, kind, basis });
    },
    /** A statement never stands without who said it. */
    said(statement: ToldFragment) {
      for (const speaker of statement.saidBy) web.tie(speaker, statement, 'said');
    },
  };
  return web;
}

/** A response or a contradiction is no thing but a tie; what it joins stands in the middle. */
function addJoined(web: Web, centre: Centre): void {
  if (centre.__typename === 'Response') addResponse(web, centre);
  if (centre.__typename === 'Contradiction') {
    addContradiction(web, centre);
    for (const statement of centre.statements) addPlaced(web, statement);
  }
}

function addSpoken(web: Web, centre: Centre): void {
  if ('saidBy' in centre) web.said(centre);
  const lists: [string, { nodes: readonly ToldFragment[] } | undefined][] = [
    ['said', 'said' in centre ? centre.said : undefined],
    ['is about', 'about' in centre ? centre.about : undefined],
    ['was said at', 'madeAt' in centre ? centre.madeAt : undefined],
    ['counts', 'counted' in centre ? centre.counted : undefined],
    ['stands in', 'found' in centre ? centre.found : undefined],
  ];
  for (const [words, list] of lists)
    for (const statement of list?.nodes ?? []) {
      web.said(statement);
      if (words !== 'said' && isNamed(centre)) web.tie(statement, centre, words);
    }
}

function addLinks(web: Web, centre: Centre): void {
  const responses: readonly TiedFragment[] = [
    ...('responsesReceived' in centre ? centre.responsesReceived.nodes : []),
    ...('responsesMade' in centre ? centre.responsesMade.nodes : []),
    ...('responses' in centre ? centre.responses.nodes : []),
    ...('respondsTo' in centre ? centre.respondsTo.nodes : []),
  ];
  for (const response of responses) addResponse(web, response);
  if ('contradictions' in centre)
    for (const contradiction of centre.contradictions.nodes) addContradiction(web, contradiction);
}

function addResponse(web: Web, { response, target, kind, basisText }: TiedFragment): void {
  web.tie(response, target, kind, kind, basisText);
  web.said(response);
  if ('saidBy' in target) web.said(target);
}

function addContradiction(web: Web, { statements, reason }: AgainstFragment): void {
  const [one, other] = statements;
  if (!one || !other) return;
  web.tie(one, other, 'contradicts', 'CONTRADICTS', reason);
  web.said(one);
  web.said(other);
}

function addPlaced(web: Web, statement: PlacedFragment): void {
  for (const place of statement.places) web.tie(statement, place, 'is about');
  web.tie(statement, statement.citation.source, 'stands in');
  if ('measure' in statement && statement.measure) web.tie(statement, statement.measure, 'counts');
}

function addBelongings(web: Web, centre: Centre): void {
  if (!isNamed(centre)) return;
  if ('roles' in centre)
    for (const { title, organisation, place } of centre.roles)
      for (const where of [organisation, place]) if (where) web.tie(centre, where, title);
  if ('people' in centre) for (const { title, person } of centre.people) web.tie(person, centre, title);
  if ('partOf' in centre && centre.partOf) web.tie(centre, centre.partOf, 'is part of');
  if ('parts' in centre) for (const part of centre.parts) web.tie(part, centre, 'is part of');
  if ('published' in centre)
    for (const source of centre.published.nodes) web.tie(centre, source, 'published');
  if ('publishedBy' in centre) for (const one of centre.publishedBy) web.tie(one, centre, 'published');
  if ('places' in centre) for (const place of centre.places) web.tie(centre, place, 'is about');
  if ('mentions' in centre) for (const one of centre.mentions) web.tie(centre, one, 'mentions');
  if ('event' in centre && centre.event) web.tie(centre, centre.event, 'was said at');
  if ('citation' in centre) web.tie(centre, centre.citation.source, 'stands in');
  if ('figures' in centre) for (const figure of centre.figures) web.tie(centre, figure, 'states');
  if ('statedIn' in centre && centre.statedIn) web.tie(centre.statedIn, centre, 'states');
  if ('measure' in centre && centre.measure) web.tie(centre, centre.measure, 'counts');
  if ('locatedIn' in centre && centre.locatedIn) web.tie(centre, centre.locatedIn, 'lies in');
  if ('contains' in centre) for (const place of centre.contains) web.tie(place, centre, 'lies in');
  if ('participants' in centre)
    for (const { speaker, capacity } of centre.participants)
      web.tie(speaker, centre, capacity ?? 'took part in');
}

function isNamed<Value extends object>(thing: Value): thing is Value & Named {
  return 'name' in thing || 'text' in thing || 'title' in thing;
}

function nameOf(thing: Named): string {
  if ('text' in thing) return thing.text;
  return 'title' in thing ? thing.title : thing.name;
}
