// How fast statement documents are read: node tests/bench/documents.mjs, after npm run build.
import { performance } from 'node:perf_hooks';

const built = new URL('../../.build/documents/', import.meta.url);
const { readDocuments } = await import(new URL('read.js', built));
const { printDocument } = await import(new URL('print.js', built));

const row = (...cells) => console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
row('entries', 'MB', 'YAML ms', 'MB/s', 'JSON ms', 'faulty ms');
for (const entries of [1500, 3000, 6000, 12_000]) {
  const input = documentOf(entries);
  const yaml = printDocument(input);
  const json = JSON.stringify(input);
  const faulty = json.replaceAll('would wait in', 'would sleep in').replaceAll('"p0"', '"q0"');
  const took = timed(() => readDocuments(yaml, 'bench.yaml'));
  const megabytes = yaml.length / 1e6;
  row(
    entries,
    megabytes.toFixed(1),
    Math.round(took),
    (megabytes / (took / 1000)).toFixed(2),
    Math.round(timed(() => readDocuments(json, 'bench.json'))),
    Math.round(timed(() => refused(faulty))),
  );
}
console.log(`Most memory held: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function timed(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function refused(text) {
  try {
    readDocuments(text, 'bench.json');
  } catch (error) {
    if (error.name === 'InvalidDocument') return;
    throw error;
  }
  throw new Error('The faulty document was taken.');
}

/** A document of many entries, two quotes, a figure and a response each. */
function documentOf(count) {
  const speakers = Math.ceil(count / 10);
  const people = Object.fromEntries(
    Array.from({ length: speakers }, (_, index) => [`p${index}`, { name: `Person ${index}` }]),
  );
  const entries = Array.from({ length: count }, (_, index) => {
    const person = index % speakers;
    const words = `about ${index + 10} boats would wait in the harbour`;
    return {
      key: `e${index}`,
      text: `Person ${person} said that ${words} until storm number ${index} had passed over the town.\n\n“No boat will ever wait,” Person 0 answered in a long letter to the editor about the storm.`,
      quotes: [
        {
          key: `q${index}`,
          words,
          speech: 'INDIRECT',
          speaker: `p${person}`,
          cue: 'said',
          figures: [{ words: `about ${index + 10} boats`, measure: 'boats' }],
        },
        {
          words: '“No boat will ever wait,”',
          speech: 'DIRECT',
          speaker: 'p0',
          respondsTo: [
            { to: `q${index}`, kind: 'REJECTS', basis: '“No boat will ever wait,” Person 0 answered' },
          ],
        },
      ],
    };
  });
  return {
    by: 'A Reader',
    source: { title: 'Boats', kind: 'ARTICLE', publisher: 'paper', language: 'en', citation: 'Boats.' },
    people,
    organisations: { paper: { name: 'Paper', kind: 'PUBLISHER' } },
    measures: { boats: { name: 'Boats', definition: 'Boats.', dimension: 'COUNT', unit: 'boat' } },
    entries,
  };
}
