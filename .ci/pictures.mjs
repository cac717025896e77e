// `npm run pictures`: starts a graph of the seeds, opens its pages in Chromium and writes README's pictures anew.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = join(project, '.pictures');
const dataDir = await mkdtemp(join(tmpdir(), 'on-record-pictures-'));
/** README is read on the page of a repository, where every visitor waits for its pictures. */
const MOST_BYTES = 150_000;

/** What each picture shows: where, what must be there first, and the window's size. */
const PICTURES = [
  {
    name: 'contradictions',
    path: '/contradictions?measure=measure:migrants-in-calais',
    shows: '500 people',
    size: { width: 1120, height: 812 },
  },
  {
    name: 'conversation',
    path: '/threads/person:natacha-bouchart',
    shows: 'James Brokenshire',
    size: { width: 1120, height: 630 },
  },
  { name: 'dashboard', path: '/dashboards/calais', shows: 'Asked at', size: { width: 1280, height: 735 } },
];

await mkdir(folder, { recursive: true });
const { DASHBOARDS: _own, NEO4J_URI: _elsewhere, PORT: _port, ...env } = process.env;
const server = spawn(process.execPath, [join(project, 'src/on-record.mjs'), 'start'], {
  env: { ...env, DATA_DIR: dataDir },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const origin = await served();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  for (const picture of PICTURES) await take(browser, origin, picture);
  await browser.close();
} finally {
  server.kill('SIGINT');
  await new Promise((resolve) => server.once('exit', resolve));
  await rm(dataDir, { recursive: true, force: true });
}

/** Where the explorer is, once the server says so. */
async function served() {
  let said = '';
  for await (const text of server.stdout.iterator({ destroyOnReturn: false })) {
    said += text;
    const [, origin] = /explorer\s+(http\S+)/.exec(said) ?? [];
    if (origin && said.includes('try first')) {
      server.stdout.resume();
      return origin;
    }
  }
  throw new Error('The server ended before it served; its own words stand above.');
}

async function take(browser, origin, { name, path, shows, size: viewport }) {
  const visit = await browser.newContext({
    baseURL: origin,
    viewport,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await visit.newPage();
  await page.goto(path);
  await page.getByText(shows).first().waitFor();
  await page.evaluate('document.fonts.ready');
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await visit.close();
  const { size } = await stat(file);
  if (size > MOST_BYTES)
    throw new Error(`${name}.png has ${size} bytes, more than ${MOST_BYTES}; show less of the page.`);
  console.log(`.pictures/${name}.png  ${Math.round(size / 1000)} kB`);
}
