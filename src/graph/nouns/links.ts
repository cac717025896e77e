import { computed, end, one, property } from '../compile/fields.ts';
import type { Along, Condition } from '../compile/filter.ts';
import { anyOf, type Field, noun } from '../compile/noun.ts';
import { projectAs } from '../compile/project.ts';
import type { Scope } from '../compile/scope.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { version } from './version.ts';

/** What all links share: the provenance block and its citation. */
export const linkFields: Record<string, Field> = {
  id: property('id'),
  version,
  status: property('status'),
  basis: property('basis'),
  basisText: property('basisText'),
  confidence: property('confidence'),
  assertedBy: property('assertedBy'),
  assertedAt: property('assertedAt'),
  reviewedBy: property('reviewedBy'),
  reviewedAt: property('reviewedAt'),
  note: property('note'),
  citation: (at) => {
    const { expression, shape } = projectAs(basisCitation, at.self, at.below, at.scope);
    return {
      expression: cypher`CASE WHEN ${at.self}.basisEntry IS NULL THEN null ELSE ${expression} END`,
      shape,
    };
  },
};

/** A link that may wait for a decision; what is read in a source alone is none. */
export const link = anyOf('Link', {
  Response: cypher`:RESPONDS_TO`,
  Contradiction: cypher`:CONTRADICTS`,
  Identity: cypher`:IS`,
  SameMeasure: cypher`:SAME_AS`,
});

/** Where the sentence stands that a link rests on; it is kept on the link itself. */
const basisCitation = noun('Citation', {
  source: one(
    'Source',
    (link, found) => cypher`MATCH (:Entry {id: ${link}.basisEntry})-[:PART_OF]->(${found}:Source)`,
  ),
  entry: one('Entry', (link, found) => cypher`MATCH (${found}:Entry {id: ${link}.basisEntry})`),
  exact: property('basisText'),
  prefix: computed(() => cypher`''`),
  suffix: computed(() => cypher`''`),
  start: property('basisStart'),
  end: property('basisEnd'),
});

/** Where a statement's words stand; kept on FOUND_IN. */
export const citation = noun('Citation', {
  source: one(
    'Source',
    (found, target, { scope }) => cypher`MATCH (${scope.ends(found).to})-[:PART_OF]->(${target}:Source)`,
  ),
  entry: end('Entry', 'to'),
  exact: property('exact'),
  prefix: property('prefix'),
  suffix: property('suffix'),
  start: property('start'),
  end: property('end'),
});

/** Rejected links are hidden unless their status is asked for. */
export const statusOrVisible: Condition = (link, filter: { status?: string[] | null }, value) => ({
  condition: filter.status ? cypher`${link}.status IN ${value('status', filter.status)}` : visible(link),
});

/** What makes a speaker one of an organisation's. */
export const BELONGS = cypher`HOLDS_ROLE|PART_OF_ORGANISATION`;

/** Whether a link is shown when nothing is said about its status. What has no status is no reading, and is shown. */
export function visible(link: Cypher): Cypher {
  return cypher`coalesce(${link}.status, '') <> 'REJECTED'`;
}

/** A link in a pattern, as long as it is shown: `[said:SAID WHERE …]`. */
export function shown(scope: Pick<Scope, 'variable'>, types: Cypher): Cypher {
  const link = scope.variable('link');
  return cypher`[${link}:${types} WHERE ${visible(link)}]`;
}

/** The way to a speaker's statements along the index that holds them in order. */
export function saidInOrder(statement: Cypher, speaker: Cypher, scope: Pick<Scope, 'variable'>): Along {
  const link = scope.variable('said');
  return {
    // Without the hint, old statistics can make the database walk the whole index.
    match: cypher`MATCH ()-[${link}:SAID]->(${statement}) USING INDEX SEEK ${link}:SAID(by, position)`,
    conditions: [cypher`${link}.by = ${speaker}`, visible(link)],
    common: cypher`${link}.by`,
    key: cypher`${link}.position`,
  };
}

/** That a speaker put something on record, in a pattern from left to right as `(speaker)-…->(statement)`. */
export function said(scope: Pick<Scope, 'variable'>): Cypher {
  return shown(scope, cypher`SAID`);
}

/** Whether a speaker put a statement on record. */
export function saidBy(speaker: Cypher, statement: Cypher): Cypher {
  return cypher`EXISTS { (${speaker})-[own:SAID WHERE ${visible(cypher`own`)}]->(${statement}) }`;
}
