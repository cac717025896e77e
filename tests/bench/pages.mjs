// How smooth pages are in a real browser: when something is first painted, and the longest layout and longest task while each
// is read to its end. npm run bench:pages -- http://127.0.0.1:4000 / /threads/ID /speakers/ID
import { chromium } from 'playwright-core';

const [origin, ...paths] = process.argv.slice(2);
if (!origin || paths.length === 0) {
  console.error(
    'Give where On Record serves, and paths of pages, as in: http://127.0.0.1:4000 / /contradictions',
  );
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const rows = [];
for (const path of paths) rows.push({ path, ...(await measured(path)) });
await browser.close();
console.table(rows);

/** Milliseconds, save for what is counted. A page is read three times and the middle reading is told. */
async function measured(path) {
  const readings = [];
  for (let time = 0; time < 3; time++) readings.push(await readThrough(path));
  return readings.sort((a, b) => a['longest layout'] - b['longest layout'])[1];
}

async function readThrough(path) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, baseURL: origin });
  await page.addInitScript(() => {
    globalThis.longTasks = [0];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto(path);
  await page.locator('.answered').first().waitFor();
  const whole = await page.evaluate(() => performance.now());
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0].startTime,
  );
  while (!(await page.evaluate(scrollOn))) await page.waitForTimeout(50);
  const { items, longest } = await page.evaluate(() => ({
    items: document.querySelectorAll('main li').length,
    longest: Math.max(...globalThis.longTasks),
  }));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const longestOf = (name) =>
    Math.max(0, ...traceEvents.filter((one) => one.name === name && one.dur).map(({ dur }) => dur / 1000));
  await page.close();
  return {
    'first paint': Math.round(paint),
    'answer shown': Math.round(whole),
    items,
    'longest layout': Math.round(longestOf('Layout')),
    'longest style': Math.round(longestOf('UpdateLayoutTree')),
    'longest task': Math.round(longest),
  };
}

/** Scrolls most of a window further; true at the end, once nothing more has come for a while. Runs in the page. */
function scrollOn() {
  scrollBy(0, 700);
  const isEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 2;
  globalThis.atEnd = isEnd ? (globalThis.atEnd ?? 0) + 1 : 0;
  return globalThis.atEnd > 10;
}
