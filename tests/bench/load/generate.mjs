// A made-up graph in our model as JSON Lines, a checked document a line; the same seed gives the same lines:
// node tests/bench/load/generate.mjs STATEMENTS > FILE
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { randomOf } from './random.mjs';

const PER_DOCUMENT = 50;
const DEEPEST = 12;

/** Documents until there are so many statements; nine in ten are quotes. */
export function* documents(statements, seed = 1) {
  const random = randomOf(seed);
  const zipf = (length) => Math.min(length - 1, Math.floor(length ** random()) - 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const world = worldOf(statements, random);
  let recent = [];
  for (let number = 0, made = 0; made < statements; number++) {
    const size = Math.min(PER_DOCUMENT, statements - made);
    const document = documentOf(number, size);
    made += size;
    yield document;
  }

  function documentOf(number, size) {
    const id = `source:s${String(number).padStart(6, '0')}`;
    const publisher = pick(world.publishers);
    const on = dayOf(Math.floor(random() * 3650));
    const used = new Set([publisher]);
    const places = new Set();
    const measures = new Set();
    const entries = Array.from({ length: 5 }, (_, i) => ({
      id: `entry:s${String(number).padStart(6, '0')}/${i + 1}`,
      position: i + 1,
      heading: null,
      postedAt: on,
      text: null,
      start: null,
      end: null,
    }));
    const quotes = [];
    const figures = [];
    const attributions = [];
    const responses = [];
    const here = [];
    for (let i = 0; i < size; i++) {
      const isFigure = i % 10 === 9 && quotes.length > 0;
      const speaker = world.speakers[zipf(world.speakers.length)];
      const place = world.places[zipf(world.places.length)];
      used.add(speaker);
      places.add(place);
      const entry = entries[Math.floor((i * 5) / size)].id;
      const statement = {
        id: hashed(isFigure ? 'figure' : 'quote', seed, number, i),
        entry,
        about: [place.id],
        madeAt: null,
      };
      if (isFigure) {
        const measure = world.measures[zipf(world.measures.length)];
        measures.add(measure);
        const value = Math.round(measure.base * (0.7 + 0.6 * random())) || 1;
        const hedged = random() < 0.5;
        const text = `${hedged ? 'about ' : ''}${value.toLocaleString('en-GB')} ${measure.thing.name}`;
        figures.push({
          ...statement,
          type: 'Figure',
          text,
          selector: selected(text, i),
          measure: measure.thing.id,
          place: place.id,
          statedIn: quotes.at(-1).id,
          value,
          low: null,
          high: null,
          comparator: hedged ? 'ABOUT' : 'EXACTLY',
          hedge: hedged ? 'about' : null,
          unit: measure.thing.unit,
          per: null,
          scope: null,
          asOf: on.slice(0, 4),
        });
      } else {
        const text = Array.from(
          { length: 8 + Math.floor(random() * 20) },
          () => world.words[zipf(world.words.length)],
        ).join(' ');
        quotes.push({
          ...statement,
          type: 'Quote',
          text,
          selector: selected(text, i),
          speech: 'DIRECT',
          elided: false,
          language: 'en',
        });
      }
      attributions.push({
        ...STATED,
        id: hashed('attribution', seed, number, i),
        speaker: speaker.id,
        statement: statement.id,
        on,
        attributedAs: speaker.name,
        roleAs: null,
        cue: 'said',
        attribution: 'NAMED',
        audience: null,
      });
      let depth = 0;
      if (random() < 0.6) {
        const from = random() < 0.8 && here.length > 0 ? here : recent;
        const target = from.length > 0 ? pick(from) : undefined;
        if (target && target.depth < DEEPEST) {
          depth = target.depth + 1;
          responses.push({
            ...STATED,
            id: hashed('response', seed, number, i),
            from: statement.id,
            to: target.id,
            kind: pick(KINDS),
          });
        }
      }
      here.push({ id: statement.id, depth });
    }
    recent = here;
    return {
      source: {
        id,
        title: `Report ${number} of ${publisher.name}`,
        kind: 'ARTICLE',
        url: null,
        publishedAt: on,
        retrievedAt: null,
        language: 'en',
        licence: null,
        citation: `${publisher.name}, report ${number}`,
        sha256: null,
        publishedBy: [publisher.id],
      },
      entries,
      speakers: [...used],
      places: [...places],
      events: [],
      measures: [...measures].map(({ thing }) => thing),
      quotes,
      figures,
      attributions,
      responses,
      contradictions: [],
      roles: [],
      participations: [],
    };
  }
}

const KINDS = ['ANSWERS', 'REJECTS', 'SUPPORTS', 'COMMENTS'];
const STATED = {
  status: 'PROPOSED',
  basis: 'STATED',
  basisText: null,
  basisEntry: null,
  basisStart: null,
  basisEnd: null,
  confidence: 'HIGH',
  assertedBy: 'rule:made-up',
  assertedAt: null,
  reviewedBy: null,
  reviewedAt: null,
  note: null,
};

function worldOf(statements, random) {
  const speakers = Array.from({ length: Math.max(50, Math.round(statements / 100)) }, (_, i) => ({
    type: 'Person',
    id: `person:p${i}`,
    name: `${capital(syllables(random, 2))} ${capital(syllables(random, 3))} ${i}`,
    aliases: [],
    description: null,
  }));
  const publishers = Array.from({ length: 20 }, (_, i) => ({
    type: 'Organisation',
    id: `organisation:o${i}`,
    name: `${capital(syllables(random, 3))} Post ${i}`,
    aliases: [],
    kind: 'PUBLISHER',
    description: null,
    partOf: null,
    locatedIn: null,
  }));
  const places = Array.from({ length: Math.max(20, Math.round(statements / 1000)) }, (_, i) => ({
    id: `place:l${i}`,
    name: `${capital(syllables(random, 3))}ton ${i}`,
    aliases: [],
    kind: 'TOWN',
    locatedIn: null,
    location: null,
  }));
  const measures = Array.from({ length: Math.max(20, Math.round(statements / 500)) }, (_, i) => ({
    base: 10 ** (1 + random() * 4),
    thing: {
      id: `measure:m${i}`,
      name: `${syllables(random, 2)} counted ${i}`,
      aliases: [],
      definition: 'made up',
      dimension: 'COUNT',
      unit: 'person',
    },
  }));
  return {
    speakers,
    publishers,
    places,
    measures,
    words: Array.from({ length: 5000 }, () => syllables(random, 1 + Math.floor(random() * 3))),
  };
}

function selected(exact, i) {
  return { exact, prefix: '', suffix: '', start: i * 200, end: i * 200 + exact.length };
}

function hashed(kind, ...parts) {
  return `${kind}:${createHash('sha256')
    .update(`${kind} ${parts.join(' ')}`)
    .digest('hex')
    .slice(0, 24)}`;
}

function dayOf(days) {
  return new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}

function syllables(random, length) {
  const any = (letters) => letters[Math.floor(random() * letters.length)];
  return Array.from({ length }, () => any('bdfghklmnprstvw') + any('aeiou') + any('lmnrst')).join('');
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const statements = Number(process.argv[2]);
  if (!Number.isInteger(statements) || statements < 1)
    throw new Error('Give how many statements to make: node tests/bench/load/generate.mjs 10000');
  for (const document of documents(statements)) {
    if (!process.stdout.write(`${JSON.stringify(document)}\n`)) await once(process.stdout, 'drain');
  }
}
