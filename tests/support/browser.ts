import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Nothing of the browser's own may leave the machine: a test counts every request. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Describes tests that need a real browser. Without Chromium they are skipped, with a line that says so, save in CI,
 * where they fail.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  if (!existsSync(PROGRAM) && !process.env.CI) {
    console.warn(
      `Skipped: ${name}. There is no Chromium at ${PROGRAM}; install it, or set CHROMIUM to its path.`,
    );
    describe.skip(name, () => tests(() => undefined as never));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: PROGRAM, args: QUIET });
    }, 30_000);
    afterAll(() => browser?.close());
    tests(() => browser);
  });
}

/** A page with what it complained about and whom else it called. */
export type WatchedPage = { page: Page; complaints: string[]; strangers: string[] };

/** Opens a page of its own, as a first-time visitor, and watches it. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const visit = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    baseURL: origin,
    ...options,
  });
  const page = await visit.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error' || /content security policy/i.test(line.text())) complaints.push(line.text());
  });
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) strangers.push(request.url());
  });
  return { page, complaints, strangers };
}
