import { loadSchema } from '../../src/api/schema.ts';
import { deepLinks } from '../../src/server/deep-links/serve.ts';
import { EXPORTS } from '../../src/server/exports/serve.ts';
import { openGraph } from '../support/graph.ts';
import { type Attack, hostile } from '../support/hostile.ts';
import { fc } from '../support/properties.ts';
import { serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';

const over = openGraph(
  told('paper', [{ words: 'The quay is closed.' }, { words: 'It is not.', speaker: 'ben' }]),
);
const served = serveGraph(over, { logLevel: 'silent' });

/** ON_RECORD_ATTACKS=N sends N requests instead of some hundreds. */
const ATTACKS = Number(process.env.ON_RECORD_ATTACKS ?? 300);
const schema = loadSchema();
const paths = [
  '/search.atom',
  ...EXPORTS.flatMap(({ name }) => [`/export/${name}.csv`, `/export/${name}.json`]),
  ...deepLinks.map(({ path }) => path.replace(/:\w+/, '')),
];

/** What only somebody inside may see. */
const INSIDE =
  /\bat .+\.(?:ts|js|mjs):\d|node_modules|\bneo4j\b|\bcypher\b|\bMATCH \(|\bUNWIND\b|\blucene\b|org\.apache|java\.|bolt:\/\/|ServiceUnavailable|TypeError|RangeError/i;
const CODED = /^(OVERLOADED|SERVICE_UNAVAILABLE)$/;

async function assertHarmless({ path, init }: Attack): Promise<void> {
  const response = await served.fetch(path, init).catch((error: Error) => error);
  // What is no request at all is not sent by fetch.
  if (response instanceof Error) return;
  const text = await response.text();
  const isGraphql = path.startsWith('/graphql');
  const about = `${init.method ?? 'GET'} ${path.slice(0, 300)} ${String(init.body ?? '').slice(0, 600)} → ${response.status} ${text.slice(0, 400)}`;
  const answer = isGraphql || response.status >= 500 ? parsed(text) : null;
  if (response.status >= 500 && !/html/.test(response.headers.get('content-type') ?? ''))
    expect([about, answer?.errors?.[0]?.extensions?.code]).toEqual([about, expect.stringMatching(CODED)]);
  if (isGraphql && text !== '') {
    expect([about, answer]).not.toEqual([about, null]);
    for (const { message, extensions } of answer!.errors ?? []) {
      expect([about, extensions?.code]).toEqual([about, expect.stringMatching(/^(?!INTERNAL)[A-Z_]+$/)]);
      // A client's own text may be told back to it.
      const own = `${path} ${String(init.body ?? '')}`;
      if (!INSIDE.test(own)) expect([about, INSIDE.test(message)]).toEqual([about, false]);
      expect(message).not.toMatch(/<html|<!doctype/i);
    }
  }
}

type Answer = { errors?: { message: string; extensions?: { code?: string } }[] };

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

/** Whether the server is there for others: the best of three, since the machine may be busy with other things. */
async function answersWithin(ms: number): Promise<boolean> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const begun = performance.now();
    const response = await served.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    if (performance.now() - begun < ms) return true;
  }
  return false;
}

test('whatever is sent, nothing fails inside, nothing from inside is told, and others are answered right after', async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (choose) => {
      const attack = hostile(schema, paths, (of) => choose(fc.nat, { max: of - 1 }));
      await assertHarmless(attack);
      expect(await answersWithin(1_000)).toBe(true);
      sent++;
    }),
    { numRuns: ATTACKS, endOnFailure: true },
  );
  expect(sent).toBe(ATTACKS);
});

test('the graph is as it was', async () => {
  expect(await over.answer('{ statements { totalCount } speakers { totalCount } }')).toEqual({
    statements: { totalCount: 2 },
    speakers: { totalCount: 3 },
  });
});
