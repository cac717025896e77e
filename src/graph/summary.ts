import { each, pageSize } from './compile/fields.ts';
import { type Ask, narrowed } from './compile/filter.ts';
import { int } from './compile/int.ts';
import { type At, type Field, noun, type Projected, type Shape } from './compile/noun.ts';
import { project, projectAs } from './compile/project.ts';
import type { Scope } from './compile/scope.ts';
import { type Cypher, cypher, name, nothing, where } from './cypher.ts';
import { monthOf, organisationOf, sourceOf, speakerOf, type Way } from './nouns/around.ts';
import { visible } from './nouns/links.ts';
import { statement } from './nouns/statements.ts';
import { countAllSaid } from './nouns/tally.ts';
import type { SelectionSet } from './selection.ts';

/** Counts over the statements that a filter lets through; without one the database's own counts are read. */
export const summary: Field = (at) => {
  const filtered = Object.values((at.args.filter ?? {}) as object).some(
    (value) => value !== null && value !== undefined,
  );
  const item = at.scope.variable('statement');
  const { clause, conditions, asks } = narrowed(statement.filter, item, at);
  const among = (label: Cypher) => cypher`MATCH (${item}${label})${clause}${where(conditions)}`;
  const { expression, shape } = projectAs(
    noun('Summary', filtered ? counted(among, item) : { ...counted(among, item), ...stored }),
    item,
    at.below,
    at.scope,
  );
  return { expression, shape: withDoubts(shape, asks, at.below) };
};

type Among = (label: Cypher) => Cypher;

/** Counts of everything, which the database keeps. */
const stored: Record<string, Field> = {
  statements: stock(cypher`COUNT { (:Statement) }`),
  quotes: stock(cypher`COUNT { (:Quote) }`),
  figures: stock(cypher`COUNT { (:Figure) }`),
  organisations: stock(cypher`COUNT { (:Organisation) }`),
  places: stock(cypher`COUNT { (:Place) }`),
  sources: stock(cypher`COUNT { (:Source) }`),
  speakers: stock(
    cypher`COUNT { MATCH (s:Speaker) WHERE EXISTS { (s)-[said:SAID WHERE ${visible(cypher`said`)}]->() } RETURN s }`,
  ),
  responses: stock(cypher`COUNT { MATCH ()-[r:RESPONDS_TO]->() WHERE ${visible(cypher`r`)} RETURN r }`),
  contradictions: stock(cypher`COUNT { MATCH ()-[c:CONTRADICTS]->() WHERE ${visible(cypher`c`)} RETURN c }`),
  bySpeaker: ranked('Speaker', (found) => cypher`${countAllSaid(found)} WITH *`),
};

function stock(expression: Cypher): Field {
  return () => ({ expression });
}

function counted(among: Among, item: Cypher): Record<string, Field> {
  const count = (label: Cypher, reach: Cypher = nothing, of: Cypher = item): Field =>
    stock(cypher`COUNT { ${among(label)} WITH ${item} ${reach} RETURN DISTINCT ${of} }`);
  const reached = (path: Cypher, of: Cypher) => count(STATEMENT, cypher`MATCH ${path}`, of);
  const things =
    (way: Way, label: Cypher): Field =>
    (at) =>
      reached(way(item, cypher`x${label}`, at.scope), cypher`x`)(at);
  const tallied =
    (way: Way): Tally =>
    (found, label, scope) =>
      cypher`${among(STATEMENT)} MATCH ${way(item, cypher`${found}${label}`, scope)}
      WITH DISTINCT ${found}, ${item} WITH ${found}, ${QUOTES(item)} AS quotes, ${FIGURES(item)} AS figures`;
  return {
    statements: count(STATEMENT),
    quotes: count(cypher`:Quote`),
    figures: count(cypher`:Figure`),
    speakers: things(speakerOf, cypher`:Speaker`),
    organisations: things(speakerOf, cypher`:Organisation`),
    places: things(anyPlace, cypher`:Place`),
    sources: things(sourceOf, cypher`:Source`),
    responses: reached(cypher`(${item})-[x:RESPONDS_TO]->() WHERE ${visible(cypher`x`)}`, cypher`x`),
    contradictions: reached(cypher`(${item})-[x:CONTRADICTS]-() WHERE ${visible(cypher`x`)}`, cypher`x`),
    bySpeaker: ranked('Speaker', tallied(speakerOf)),
    byOrganisation: ranked('Organisation', tallied(organisationOf)),
    byPlace: ranked('Place', tallied(anyPlace)),
    bySource: ranked('Source', tallied(sourceOf)),
    byMonth: byMonth(among, item),
  };
}

const STATEMENT = cypher`:Statement`;
/** Whatever place a statement is about; a filter by place takes of a figure's only the first. */
const anyPlace: Way = (statement, found) => cypher`(${statement})-[:ABOUT]->(${found})`;

/** Binds things of a label, each with the numbers of its `quotes` and `figures`. */
type Tally = (found: Cypher, label: Cypher, scope: Scope) => Cypher;

/** Things with how many quotes and figures belong to each, the most first. */
function ranked(type: string, tally: Tally): Field {
  return ({ args, below, scope }) => {
    const found = scope.variable('found');
    const limit = scope.parameter('first', int(pageSize(args.first, 'first')));
    const row = countRow(type, found, below, scope);
    return listOf(
      cypher`${tally(found, cypher`:${name(type)}`, scope)}
      ORDER BY quotes + figures DESC, ${found}.nameKey LIMIT ${limit} RETURN ${row.expression}`,
      row,
    );
  };
}

const QUOTES = (item: Cypher) => cypher`count(CASE WHEN ${item}:Quote THEN 1 END)`;
const FIGURES = (item: Cypher) => cypher`count(CASE WHEN ${item}:Figure THEN 1 END)`;

function byMonth(among: Among, item: Cypher): Field {
  return ({ args, below, scope }) => {
    const months = args.last as number | null | undefined;
    const limit = scope.parameter('last', int(pageSize(months, 'last')));
    const row = projectAs(monthCount, item, below, scope);
    return listOf(
      cypher`${among(STATEMENT)} WITH ${monthOf(item)} AS month, ${item}
      WITH month, ${QUOTES(item)} AS quotes, ${FIGURES(item)} AS figures
      ORDER BY coalesce(month, '9999') DESC LIMIT ${limit}
      WITH month, quotes, figures ORDER BY coalesce(month, '9999') RETURN ${row.expression}`,
      row,
    );
  };
}

const columns = { quotes: stock(cypher`quotes`), figures: stock(cypher`figures`) };
const monthCount = noun('MonthCount', { ...columns, month: stock(cypher`month`) });

function countRow(type: string, found: Cypher, below: SelectionSet, scope: Scope): Projected {
  const thing: Field = (at: At) => project(type, found, at.below, at.scope);
  return projectAs(noun(`${type}Count`, { ...columns, [type.toLowerCase()]: thing }), found, below, scope);
}

function listOf(query: Cypher, { shape }: Projected): Projected {
  return each({ expression: cypher`COLLECT { ${query} }`, shape });
}

/** A summary of nothing may come of a name that nobody has. */
function withDoubts(shape: Shape, asks: readonly Ask[], set: SelectionSet): Shape {
  if (asks.length === 0) return shape;
  const counts = set.of('Summary').filter(({ field }) => !/^by|^__/.test(field));
  return (raw, run) => {
    const shaped = shape(raw, run) as Record<string, unknown>;
    if (counts.every(({ key }) => shaped[key] === 0)) run.doubts.push(...asks);
    return shaped;
  };
}
