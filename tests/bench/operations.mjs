// The questions that are measured: as one hand-written Cypher (the floor), as a query of ours, and as one of @neo4j/graphql
// where it can ask the same. The hand-written Cypher gives the very answer, so that all can be held equal.

const SPEAKERS = (statement) =>
  `COLLECT { MATCH (${statement})<-[said:SAID]-(who:Speaker) WHERE said.status <> 'REJECTED' RETURN {name: who.name} ORDER BY who.nameKey }`;
const TITLE = (statement) =>
  `head(COLLECT { MATCH (${statement})-[:FOUND_IN]->()-[:PART_OF]->(source:Source) RETURN source.title LIMIT 1 })`;

/** Responses below a statement, so many levels deep. */
function nestedCypher(level, variable = 'q') {
  if (level === 0) return `{id: ${variable}.id}`;
  const next = `s${level}`;
  return `{id: ${variable}.id, responses: {nodes: COLLECT { MATCH (${variable})<-[r${level}:RESPONDS_TO]-(${next}:Statement) WHERE r${level}.status <> 'REJECTED'
    RETURN {response: ${nestedCypher(level - 1, next)}} ORDER BY r${level}.position LIMIT 3 }}}`;
}
const nestedQuery = (level) =>
  level === 0 ? 'id' : `id responses(first: 3) { nodes { response { ${nestedQuery(level - 1)} } } }`;
const nestedPeer = (level) =>
  level === 0
    ? 'id'
    : `id responsesConnection(first: 3, sort: [{ edge: { position: ASC } }]) { edges { node { ${nestedPeer(level - 1)} } } }`;
const nestedOfPeer = ({ id, responsesConnection: below }) =>
  below
    ? { id, responses: { nodes: below.edges.map(({ node }) => ({ response: nestedOfPeer(node) })) } }
    : { id };

/** By name; `sample` gives parameters that the graph can answer, and `ours` and `peer` the variables made of them. */
export const operations = {
  'a quote': {
    sample: 'MATCH (q:Quote)-[:STATES]->() WITH DISTINCT q LIMIT 400 RETURN {id: q.id} AS parameters',
    floor: `MATCH (q:Statement {id: $id}) RETURN {node: {id: q.id, text: q.text, saidBy: ${SPEAKERS('q')}, citation: {source: {title: ${TITLE('q')}}},
      figures: COLLECT { MATCH (q)-[:STATES]->(f:Figure) RETURN f {.id, .value, .unit} ORDER BY f.position }}} AS answer`,
    ours: 'query($id: ID!) { node(id: $id) { ... on Quote { id text saidBy { name } citation { source { title } } figures { id value unit } } } }',
    peer: {
      query: `query($id: ID!) { quotes(where: { id: { eq: $id } }) { id text saidBy { name } foundIn { partOf { title } } figures(sort: [{ position: ASC }]) { id value unit } } }`,
      answer: ({ quotes: [{ foundIn, ...quote }] }) => ({
        node: { ...quote, citation: { source: { title: foundIn[0].partOf[0].title } } },
      }),
    },
  },
  'quotes of a speaker': {
    sample: 'MATCH (s:Person) WITH s LIMIT 60 RETURN {id: s.id} AS parameters',
    floor: `MATCH ()-[own:SAID]->(q:Quote) WHERE own.by = $id AND own.position IS NOT NULL AND own.status <> 'REJECTED' WITH q, own ORDER BY own.by, own.position LIMIT 20
      WITH {id: q.id, text: q.text, responses: {nodes: COLLECT { MATCH (q)<-[r:RESPONDS_TO]-(by:Statement) WHERE r.status <> 'REJECTED'
        WITH r, by ORDER BY r.position LIMIT 5 RETURN {kind: r.kind, response: {id: by.id, text: by.text, saidBy: ${SPEAKERS('by')}}} }}} AS node
      RETURN {quotes: {nodes: collect(node)}} AS answer`,
    ours: 'query($id: String!) { quotes(filter: { speaker: $id }, first: 20) { nodes { id text responses(first: 5) { nodes { kind response { id text saidBy { name } } } } } } }',
    peer: {
      query: `query($id: ID!) { quotes(where: { saidBy: { some: { id: { eq: $id } } } }, sort: [{ position: ASC }], limit: 20) {
        id text responsesConnection(first: 5, sort: [{ edge: { position: ASC } }]) { edges { properties { kind } node { id text saidBy { name } } } } } }`,
      answer: ({ quotes }) => ({
        quotes: {
          nodes: quotes.map(({ responsesConnection: { edges }, ...quote }) => ({
            ...quote,
            responses: { nodes: edges.map(({ properties: { kind }, node }) => ({ kind, response: node })) },
          })),
        },
      }),
    },
  },
  'a thread, flat': {
    sample:
      'MATCH (q:Quote) WHERE COUNT { (q)<-[:RESPONDS_TO]-() } > 2 WITH q LIMIT 200 RETURN {id: q.id} AS parameters',
    floor: `MATCH p = (q:Statement {id: $id}) (()<-[link:RESPONDS_TO WHERE link.status <> 'REJECTED']-()){0,8} (s:Statement)
      WITH p, s ORDER BY [n IN nodes(p) | n.position], [r IN relationships(p) | r.id] LIMIT 100
      RETURN {thread: {nodes: collect({depth: length(p), statement: {id: s.id, text: s.text, saidBy: ${SPEAKERS('s')}}})}} AS answer`,
    ours: 'query($id: ID!) { thread(of: $id, depth: 8) { nodes { depth statement { id text saidBy { name } } } } }',
  },
  'a thread, nested 4 deep': {
    sample:
      'MATCH (q:Quote) WHERE COUNT { (q)<-[:RESPONDS_TO]-() } > 2 WITH q LIMIT 200 RETURN {id: q.id} AS parameters',
    floor: `MATCH (q:Statement {id: $id}) RETURN {node: ${nestedCypher(4)}} AS answer`,
    ours: `query($id: ID!) { node(id: $id) { ... on Quote { ${nestedQuery(4)} } } }`,
    peer: {
      query: `query($id: ID!) { statements(where: { id: { eq: $id } }) { ${nestedPeer(4)} } }`,
      answer: ({ statements: [one] }) => ({ node: nestedOfPeer(one) }),
    },
  },
  '50 contradictions': {
    sample: 'RETURN {} AS parameters',
    floor: `MATCH (a)-[c:CONTRADICTS]->(b) WHERE c.position IS NOT NULL AND c.status <> 'REJECTED' WITH a, c, b ORDER BY c.position LIMIT 50
      WITH {id: c.id, reason: c.reason, statements: COLLECT { UNWIND [a, b] AS s WITH s ORDER BY s.position
        RETURN {id: s.id, text: s.text, saidBy: ${SPEAKERS('s')}, citation: {source: {title: ${TITLE('s')}}}} }} AS node
      RETURN {contradictions: {nodes: collect(node)}} AS answer`,
    ours: '{ contradictions(first: 50) { nodes { id reason statements { id text saidBy { name } citation { source { title } } } } } }',
  },
  search: {
    ours: 'query($query: String!) { search(query: $query, first: 20, kinds: [QUOTE]) { edges { node { ... on Quote { id text saidBy { name } } } } } }',
  },
  'summary by speaker': {
    sample: 'RETURN {} AS parameters',
    floor: `MATCH (s:Statement)<-[said:SAID]-(who:Speaker) WHERE said.status <> 'REJECTED' WITH DISTINCT s, who
      WITH who, count(CASE WHEN s:Quote THEN 1 END) AS quotes, count(CASE WHEN s:Figure THEN 1 END) AS figures
      ORDER BY quotes + figures DESC, who.nameKey LIMIT 10
      RETURN {summary: {bySpeaker: collect({speaker: {name: who.name}, quotes: quotes, figures: figures})}} AS answer`,
    ours: '{ summary { bySpeaker(first: 10) { speaker { name } quotes figures } } }',
  },
  'page 1 of quotes': {
    sample: 'RETURN {} AS parameters',
    floor: `MATCH (q:Quote) WHERE q.position IS NOT NULL WITH q ORDER BY q.position LIMIT 20 RETURN {quotes: {nodes: collect(q {.id, .text})}} AS answer`,
    ours: '{ quotes(first: 20) { nodes { id text } } }',
    peer: {
      query: '{ quotes(limit: 20, sort: [{ position: ASC }]) { id text } }',
      answer: ({ quotes }) => ({ quotes: { nodes: quotes } }),
    },
  },
  'a far page of quotes': {
    // The cursor is what a walk to there would have given; `skipped` is the same place for those who count.
    sample: `MATCH (q:Quote) WHERE q.position IS NOT NULL WITH q ORDER BY q.position SKIP toInteger($far) LIMIT 1 RETURN {position: q.position, skipped: toInteger($far) + 1} AS parameters`,
    floor: `MATCH (q:Quote) WHERE q.position > $position WITH q ORDER BY q.position LIMIT 20 RETURN {quotes: {nodes: collect(q {.id, .text})}} AS answer`,
    ours: 'query($after: String!) { quotes(first: 20, after: $after) { nodes { id text } } }',
    variables: ({ position }, { writeCursor }) => ({
      after: writeCursor('Query.quotes POSITION ASC', [position]),
    }),
    peer: {
      query:
        'query($skipped: Int!) { quotes(limit: 20, offset: $skipped, sort: [{ position: ASC }]) { id text } }',
      answer: ({ quotes }) => ({ quotes: { nodes: quotes } }),
    },
  },
  'totalCount at a place': {
    sample: 'MATCH (p:Place) WITH p LIMIT 60 RETURN {id: p.id} AS parameters',
    floor: `MATCH (p:Place {id: $id})<-[:ABOUT]-(q:Quote) RETURN {quotes: {totalCount: count(DISTINCT q)}} AS answer`,
    ours: 'query($id: String!) { quotes(filter: { place: $id }) { totalCount } }',
    peer: {
      query:
        'query($id: ID!) { quotesConnection(where: { about: { some: { id: { eq: $id } } } }) { aggregate { count { nodes } } } }',
      answer: ({ quotesConnection: { aggregate } }) => ({ quotes: { totalCount: aggregate.count.nodes } }),
    },
  },
};
// Full text: the floor is given what ours makes of a word that was typed, the word itself before its beginnings.
operations.search.sample = `MATCH (q:Quote) WITH q SKIP 1000 LIMIT 60 WITH split(q.words, ' ')[3] AS word WHERE size(word) > 2
  RETURN {query: word, lucene: '+(words:/' + word + '/^4 printedWords:/' + word + '/^4 words:' + word + '* printedWords:' + word + '*)'} AS parameters`;
operations.search.variables = ({ query }) => ({ query });
operations.search.floor = `CALL db.index.fulltext.queryNodes('words', $lucene) YIELD node, score WITH node, score + 1.0 / (1 + size(node.words)) AS score
  WHERE node:Quote WITH node, score ORDER BY score DESC, node.id DESC LIMIT 20
  RETURN {search: {edges: collect({node: {id: node.id, text: node.text, saidBy: ${SPEAKERS('node')}}})}} AS answer`;
