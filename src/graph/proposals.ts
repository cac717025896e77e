import { connection } from './compile/connection.ts';
import { computed, itself } from './compile/fields.ts';
import { type Condition, type Filter, namedKey, namedMatch, narrowed } from './compile/filter.ts';
import { type Field, noun } from './compile/noun.ts';
import type { Scope } from './compile/scope.ts';
import { type Cypher, cypher, join, nothing, where, word } from './cypher.ts';
import { among, equals } from './nouns/conditions.ts';
import { statementsOf } from './nouns/descriptions.ts';
import { answer } from './selection.ts';

/** The kinds of links that wait for a decision, each with its type in the graph. */
const KINDS: Readonly<Record<string, Cypher>> = {
  RESPONSE: cypher`RESPONDS_TO`,
  CONTRADICTION: cypher`CONTRADICTS`,
  IDENTITY: cypher`IS`,
  SAME_MEASURE: cypher`SAME_AS`,
};

/** Whatever waits for a decision, with its ends and how many statements depend on it, as `weight`. */
function waiting(link: Cypher, scope: Scope): Cypher {
  const { from, to } = scope.between(link);
  const of = (type: Cypher, matters: Cypher) =>
    cypher`MATCH (${from})-[${link}:${type} {status: 'PROPOSED'}]->(${to}) USING INDEX SEEK ${link}:${type}(status)${matters}
      RETURN ${link}, ${from}, ${to}`;
  const each = Object.values(KINDS).map((type) =>
    of(type, type === KINDS.IDENTITY ? cypher` WHERE COUNT { (${to})<-[:IS]-() } > 1` : nothing),
  );
  return cypher`CALL () { ${join(each, cypher` UNION ALL `)} }
    WITH ${link}, ${from}, ${to}, ${weightOf(link, from, to)} AS weight`;
}

function weightOf(link: Cypher, from: Cypher, to: Cypher): Cypher {
  return cypher`CASE WHEN ${link}:IS THEN ${statementsOf(from)}
    WHEN ${link}:SAME_AS THEN COUNT { (${from})<-[:COUNTS]-() } + COUNT { (${to})<-[:COUNTS]-() }
    WHEN ${to}:Statement THEN 2 ELSE 1 END`;
}

const kindOf = (link: Cypher) =>
  cypher`CASE ${join(
    Object.entries(KINDS).map(([kind, type]) => cypher`WHEN ${link}:${type} THEN ${word(kind)} `),
    nothing,
  )}END`;

/** The text of a source from which a link is read, as patterns from either end. */
const source: Condition = (link, text: string, value, scope) => {
  const { from, to } = scope.ends(link);
  const found = scope.variable('source');
  const { match } = namedMatch('Source', text, found, value('source', namedKey(text, 'Source')));
  return {
    clause: cypher`${match} WHERE EXISTS { (${from})-[:FOUND_IN]->()-[:PART_OF]->(${found}) } OR EXISTS { (${to})-[:FOUND_IN]->()-[:PART_OF]->(${found}) }
      OR EXISTS { (${from})<-[:GIVES]-(${found}) } OR EXISTS { (${from})<-[:COUNTS]-()-[:FOUND_IN]->()-[:PART_OF]->(${found}) }
      OR EXISTS { (${to})<-[:COUNTS]-()-[:FOUND_IN]->()-[:PART_OF]->(${found}) }`,
    ask: { argument: 'source', kind: 'Source', text },
  };
};

const about: Condition = (link, id: string, value, scope) => {
  const { from, to } = scope.ends(link);
  const thing = value('about', id);
  return {
    condition: cypher`${to}.id = ${thing} OR (${link}:SAME_AS AND ${from}.id = ${thing}) OR EXISTS { (${from})-[:COUNTS]->(measure) WHERE measure.id = ${thing} }
      OR EXISTS { (${to})-[:COUNTS]->(measure) WHERE measure.id = ${thing} }`,
  };
};

const filter: Filter = {
  kind: (link, kinds: readonly string[], value) => ({
    condition: cypher`${kindOf(link)} IN ${value('kind', kinds)}`,
  }),
  rule: equals('assertedBy'),
  confidence: among('confidence'),
  source,
  about,
};

/** A link that waits for a decision; its variable is the link's. */
export const proposal = noun(
  'Proposal',
  {
    kind: computed(kindOf),
    link: itself('Link'),
    depends: computed((link, { scope }) => {
      const { from, to } = scope.ends(link);
      return weightOf(link, from, to);
    }),
  },
  {
    filter,
    orders: {
      USE: (link) => [
        cypher`CASE ${link}.confidence WHEN 'LOW' THEN 0 WHEN 'MEDIUM' THEN 1 ELSE 2 END`,
        cypher`-weight`,
        cypher`${link}.id`,
      ],
    },
  },
);

/** What waits for a decision, the most useful first. */
export const proposals = connection({
  name: 'Query.proposals',
  noun: 'Proposal',
  reach: (_, link, { scope }) => waiting(link, scope),
  carry: cypher`, weight`,
});

/** How much waits, by kind and rule. */
export const proposalCounts: Field = (at) => {
  const link = at.scope.variable('proposal');
  const reached = waiting(link, at.scope);
  const { from, to } = at.scope.ends(link);
  const { clause, conditions, asks } = narrowed(filter, link, at, cypher`, weight, ${from}, ${to}`);
  return {
    expression: cypher`COLLECT { ${reached}${clause}${where(conditions)}
      WITH ${kindOf(link)} AS kind, ${link}.assertedBy AS rule, count(*) AS count
      RETURN {kind: kind, rule: rule, count: count} ORDER BY count DESC, kind, rule }`,
    shape: (rows: Record<string, unknown>[], run) => {
      if (rows.length === 0) run.doubts.push(...asks);
      return rows.map((row) => answer(row, at.below, 'ProposalCount'));
    },
  };
};
