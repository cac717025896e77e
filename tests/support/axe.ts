import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it stands, or with a part of it: the rule, with the first element that breaks it. */
export async function axeFaults(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (selector) => {
    const { violations } = await (globalThis as any).axe.run(selector);
    return violations.map((one: any) => `${one.id}: ${one.nodes[0].html}`);
  }, part);
}
