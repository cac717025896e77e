// Who is who over articles: drafts of all articles, and the rules for sameness over what they describe. With a graph that holds
// the articles, served at ON_RECORD_GRAPH (the address of its /graphql), what that answers is scored too.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reader } from '../articles.mjs';
import { built, halfOf, readLines, runScorer, writeLines } from '../gold.mjs';

/** Figures in percent; the pairs that are looked at for errors are in half 1. */
export async function section({ corpus, work }) {
  const gold = readLines(join(corpus, 'identities.dev.jsonl'));
  const negative = readLines(join(corpus, 'identities-negative.dev.jsonl'));
  const drafted = await predicted(join(corpus, 'articles'));
  const rows = [];
  const lists = [];
  for (const [name, prediction] of [
    ['', drafted],
    ...(process.env.ON_RECORD_GRAPH ? [['served: ', await served(process.env.ON_RECORD_GRAPH, corpus)]] : []),
  ]) {
    const pred = writeLines(join(work, `identities${name ? '-served' : ''}.jsonl`), prediction);
    const scores = [null, 1, 2].map((half) => scored({ corpus, work, gold, negative, pred }, half));
    rows.push(...rowsOf(name, scores));
    lists.push(...scores[1].errors.map((line) => ({ half: 1, line })));
  }
  return { title: 'Identities', rows, errors: [], judged: [], lists };
}

function scored({ corpus, work, gold, negative, pred }, half) {
  const of = (article) => half === null || halfOf(article) === half;
  const score = (...options) =>
    runScorer(
      join(corpus, 'score-identities.mjs'),
      writeLines(
        join(work, `gold-${half}.jsonl`),
        gold.filter(({ article }) => of(article)),
      ),
      pred,
      '--negative',
      writeLines(
        join(work, `negative-${half}.jsonl`),
        negative.filter(({ a, b }) => of(a.article) || of(b.article)),
      ),
      ...options,
    );
  return {
    ...JSON.parse(score('--json')),
    errors: half === 1 ? score('--errors', '40').split('\n').slice(11) : [],
  };
}

function rowsOf(name, scores) {
  const row = (what, goal, of) => {
    const [value, half1, half2] = scores.map((score) => 100 * of(score));
    return { name: `${name}${what}`, value, half1, half2, goal };
  };
  return [
    row('pairs over articles, precision', 99, (one) => one.pairs_across_articles.precision),
    row('pairs over articles, recall', 93, (one) => one.pairs_across_articles.recall),
    row('look-alikes kept apart', 97, (one) => one.negative.share),
    row('B-cubed F1', 97, (one) => one.bcubed.f1),
    row('coverage', 85, (one) => one.coverage),
  ];
}

/** What each article's draft describes, and whom the rules take that for. */
async function predicted(folder) {
  const [read, { readDocuments }, { printDocument }, { descriptionsOf }, { settle }] = await Promise.all([
    reader(),
    built('documents/read.js'),
    built('documents/print.js'),
    built('graph/identity/descriptions.js'),
    built('sameness/people/settle.js'),
  ]);
  const described = readdirSync(folder).flatMap((article) => {
    const { document } = read(join(folder, article));
    const [publisher, date] = article.split('_');
    // As `read` takes them from the names of the files.
    document.organisations[document.source.publisher].name = publisher;
    document.source.publishedAt = date;
    const checked = checkedOrNull(() => readDocuments(printDocument(document), article)[0]);
    if (!checked) return [];
    return descriptionsOf(checked).map(({ id, properties }) => ({
      article,
      ...properties,
      id,
      fixed: null,
      source: article,
    }));
  });
  const { clusters } = settle(described);
  const of = new Map(clusters.flatMap((cluster, n) => cluster.map((id) => [id, `c${n}`])));
  return described.flatMap(({ article, id, names }) =>
    names.map((name) => ({ article, name, identity: of.get(id) })),
  );
}

/** A draft that its own check refuses tells nothing here; it is said, and another section's fault. */
function checkedOrNull(read) {
  try {
    return read();
  } catch (error) {
    console.log(`${error.document}: ${error.issues?.[0]?.message ?? error.message}`);
    return null;
  }
}

const DESCRIPTIONS = `query Descriptions($after: String) {
  speakers(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { __typename id name descriptions(first: 100) { totalCount nodes { name names source { sha256 } identity { status method confidence reason } } } }
  }
}`;
const MORE = `query More($id: ID!, $after: String) {
  speaker(id: $id) { descriptions(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { names source { sha256 } } } }
}`;

/** What a served graph says of the same articles, each found by the checksum of its bytes. */
async function served(address, corpus) {
  const folder = join(corpus, 'articles');
  const articles = new Map(
    readdirSync(folder).map((file) => [
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
      file,
    ]),
  );
  const ask = async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(errors[0].message);
    return data;
  };
  const found = [];
  const note = (id, nodes) => {
    for (const { names, source } of nodes)
      for (const name of names) found.push({ article: articles.get(source.sha256), name, identity: id });
  };
  for (let after = null; ; ) {
    const { speakers } = await ask(DESCRIPTIONS, { after });
    for (const { id, descriptions } of speakers.nodes) {
      note(id, descriptions.nodes);
      if (descriptions.totalCount > descriptions.nodes.length) await rest(ask, id, note);
    }
    if (!speakers.pageInfo.hasNextPage) return found;
    after = speakers.pageInfo.endCursor;
  }
}

async function rest(ask, id, note) {
  for (let after = null; ; ) {
    const { speaker } = await ask(MORE, { id, after });
    note(id, speaker.descriptions.nodes);
    if (!speaker.descriptions.pageInfo.hasNextPage) return;
    after = speaker.descriptions.pageInfo.endCursor;
  }
}
