// How long the review screen takes over proposals that are decided by keyboard alone, without the time to read them:
// ON_RECORD_KEY=onrecord_… npm run bench:review -- http://127.0.0.1:4000 [50]
// It signs in with a reviewer's key, decides on so many proposals with one key each, and then takes all of it back.
import { chromium } from 'playwright-core';

const [origin, many = '50'] = process.argv.slice(2);
const key = process.env.ON_RECORD_KEY;
if (!origin || !key) {
  console.error(
    'Give where On Record serves, and the key of a reviewer in ON_RECORD_KEY, as in: ON_RECORD_KEY=onrecord_… npm run bench:review -- http://127.0.0.1:4000 50',
  );
  process.exit(2);
}

const begun = new Date().toISOString();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, baseURL: origin });
await page.goto('/review');
await page.getByLabel('Your key').fill(key);
await page.keyboard.press('Enter');
await page.locator('.proposal').waitFor({ timeout: 60_000 });
await page.evaluate(watch);

const keys = ['c', 'r', 'd'];
const start = performance.now();
let strokes = 0;
for (; strokes < Number(many); strokes++) {
  await page.keyboard.press(keys[strokes % keys.length]);
  // The next one is there, or what stands in its place where none is left.
  await page.waitForFunction((done) => globalThis.waits.length > done, strokes, { polling: 20 });
  if (!(await page.locator('.proposal').isVisible())) break;
}
const decided = performance.now();
await page.waitForFunction(() => document.querySelector('.saving')?.textContent === '', null, {
  timeout: 300_000,
});
const written = performance.now();
const waits = (await page.evaluate(() => globalThis.waits)).sort((a, b) => a - b);
const trouble = await page.locator('.told').allInnerTexts();
await browser.close();

const seconds = (ms) => Number((ms / 1000).toFixed(1));
console.table({
  proposals: waits.length,
  keystrokes: strokes,
  'seconds until the last was decided': seconds(decided - start),
  'seconds until all was written': seconds(written - start),
  'ms until the next is shown (median)': Math.round(waits[Math.floor(waits.length / 2)]),
  'ms until the next is shown (slowest)': Math.round(waits.at(-1)),
});
for (const text of trouble) console.log(text);
console.log(`Taken back: ${await takeBack()}.`);

/** Notes how long each key press waits until another proposal is painted. Runs in the page. */
function watch() {
  globalThis.waits = [];
  const shown = () =>
    document.querySelector('.proposal')?.id ?? document.querySelector('.desk .state')?.textContent;
  addEventListener(
    'keydown',
    () => {
      const [pressed, before] = [performance.now(), shown()];
      const look = () => {
        if (shown() === before || shown()?.startsWith('Reading')) requestAnimationFrame(look);
        else requestAnimationFrame(() => globalThis.waits.push(performance.now() - pressed));
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

async function takeBack() {
  const { viewer } = await ask('{ viewer { name } }');
  let count = 0;
  for (;;) {
    const { revisions } = await ask(
      'query ($by: String!, $since: DateTime!) { revisions(filter: { by: $by, since: $since, operation: [REVIEW] }, first: 100) { nodes { id undoneBy { id } } } }',
      { by: viewer.name, since: begun },
    );
    const open = revisions.nodes.filter(({ undoneBy }) => undoneBy === null);
    if (open.length === 0) return count;
    for (const { id } of open) {
      await ask('mutation ($id: ID!) { undo(input: { revision: $id }) { revision { id } } }', { id });
      count += 1;
    }
  }
}

async function ask(query, variables = {}) {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}
