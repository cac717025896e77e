import type { Locator, Page } from 'playwright-core';

/** Waits until GraphiQL's editors can be used: until then a click on a tab or on its button is lost. */
export async function editorReady(page: Page): Promise<void> {
  await page.locator('.result-window .monaco-editor').waitFor();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

/** The tabs of GraphiQL, in order. */
export function tabsOf(page: Page): Locator {
  return page.locator('.graphiql-tabs').getByRole('listitem');
}

/** Asks what the editor holds, and gives what the server answered once the page shows it. */
export async function answerOn(page: Page): Promise<string> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.getByRole('button', { name: /execute query/i }).click();
  const answer = await (await answered).json();
  await page.locator('.result-window .view-line', { hasText: /\S/ }).first().waitFor();
  return JSON.stringify(answer, null, 1);
}
