import type { Scope } from '../compile/scope.ts';
import { type Cypher, cypher } from '../cypher.ts';
import {
  contradictionsOf,
  monthOf,
  organisationOf,
  placeOf,
  printedMonthOf,
  responsesTo,
  sourceOf,
  speakerOf,
} from '../nouns/around.ts';

/** How a facet counts: from `item`, once for each statement, to rows of `value`, `name` and `count` in their order. */
type Count = (scope: Scope) => Cypher;

const ITEM = cypher`item`;

/** Each facet of statements by its name. */
export const COUNTS: Readonly<Record<string, Count>> = {
  type: () => byValue(cypher`WITH item, CASE WHEN item:Quote THEN 'QUOTE' ELSE 'FIGURE' END AS value`),
  speaker: (scope) => byThing(speakerOf(ITEM, cypher`found:Speaker`, scope)),
  organisation: (scope) => byThing(organisationOf(ITEM, cypher`found:Organisation`, scope)),
  place: (scope) => byThing(placeOf(ITEM, cypher`found:Place`, scope)),
  source: (scope) => byThing(sourceOf(ITEM, cypher`found:Source`, scope)),
  month: () => cypher`WITH item, ${monthOf(ITEM)} AS value WHERE value IS NOT NULL
    WITH value, count(item) AS count WITH value, value AS name, count ORDER BY value DESC`,
  printed:
    () => cypher`MATCH (item)-[:FOUND_IN]->(entry:Entry) WITH item, ${printedMonthOf(cypher`entry`)} AS value WHERE value IS NOT NULL
    WITH value, count(item) AS count WITH value, value AS name, count ORDER BY value DESC`,
  speech: () => byValue(cypher`WITH item, item.speech AS value WHERE value IS NOT NULL`),
  status: () => byValue(cypher`MATCH (item)<-[said:SAID]-() WITH DISTINCT item, said.status AS value`),
  hasResponse: () => byValue(cypher`WITH item, toString(EXISTS { ${responsesTo(ITEM)} }) AS value`),
  contradicted: () => byValue(cypher`WITH item, toString(EXISTS { ${contradictionsOf(ITEM)} }) AS value`),
};

/** Binds `column` to how many things of each kind the full-text index finds. */
export function kinds(query: Cypher, column: Cypher): Cypher {
  return cypher`CALL () { CALL db.index.fulltext.queryNodes('words', ${query}) YIELD node
    WITH toUpper(head([label IN labels(node) WHERE NOT label IN ['Statement', 'Speaker']])) AS value, count(node) AS count
    ORDER BY count DESC, value RETURN collect({value: value, name: value, count: count}) AS ${column} }`;
}

function byThing(path: Cypher): Cypher {
  return cypher`MATCH ${path} WITH found, count(DISTINCT item) AS count
    WITH found.id AS value, coalesce(found.name, found.title) AS name, count ORDER BY count DESC, found.nameKey`;
}

function byValue(values: Cypher): Cypher {
  return cypher`${values} WITH value, count(item) AS count WITH value, value AS name, count ORDER BY count DESC, value`;
}
