/// <reference lib="dom" />
// The page’s own words are known here, since some functions run in it.
import type { Page } from 'playwright-core';

/** Somebody at the screen for drafts, who sees what it shows and uses keys and the mouse alone; each use is counted. */
export type Curator = {
  readonly page: Page;
  /** Keys pressed, letters typed and clicks so far. */
  readonly used: { keys: number; letters: number; clicks: number };
  press(...keys: string[]): Promise<void>;
  click(name: string | RegExp, role?: 'button' | 'link' | 'checkbox'): Promise<void>;
  /** Writes into a field of the form, in the place of what stands there. */
  write(label: string, words: string): Promise<void>;
  /** Takes one of a list, by words that it shows. */
  pick(label: string, words: string | RegExp): Promise<void>;
  /** Goes to the item that shows these words, by a click on it in the list. */
  goTo(words: string, kind?: string): Promise<void>;
  /** Saves the form, with Enter where that is at hand, and waits until it is closed. */
  save(): Promise<void>;
  /** Chooses words in the article with the mouse, from the first of them to the last. */
  choose(words: string): Promise<void>;
};

/** Sits somebody down at a page. */
export function curatorAt(page: Page): Curator {
  const used = { keys: 0, letters: 0, clicks: 0 };
  const form = page.locator('.item-form');
  return {
    page,
    used,
    async press(...keys) {
      for (const key of keys) {
        used.keys += 1;
        await page.keyboard.press(key);
      }
    },
    async click(name, role = 'button') {
      used.clicks += 1;
      await page.getByRole(role, { name }).click();
    },
    async write(label, words) {
      used.clicks += 1;
      used.letters += words.length;
      await form.getByLabel(label, { exact: true }).fill(words);
    },
    async pick(label, words) {
      used.clicks += 2;
      const list = form.getByLabel(label, { exact: true });
      const options = await list.locator('option').allInnerTexts();
      const shown = options.filter((one) =>
        typeof words === 'string' ? one.trim() === words : words.test(one),
      );
      if (shown.length !== 1)
        throw new Error(`${shown.length} options of “${label}” show ${words}: ${options.join(' | ')}`);
      await list.selectOption({ label: shown[0]!.trim() });
    },
    async goTo(words, kind = 'quote') {
      used.clicks += 1;
      const there = page.locator(`.item.of-${kind} .go`).filter({ hasText: words });
      const count = await there.count();
      if (count !== 1) throw new Error(`${count} items show “${words}”.`);
      await there.click();
      await page.locator(`.item.of-${kind}.current`).filter({ hasText: words }).waitFor();
    },
    async save() {
      const isInField = await page.evaluate(
        () => document.activeElement?.matches('.item-form textarea, .item-form input') ?? false,
      );
      if (isInField) await this.press('Enter');
      else await this.click('Save');
      await form.waitFor({ state: 'detached', timeout: 5_000 });
    },
    async choose(words) {
      used.clicks += 1;
      const ends = await page.locator('.read').evaluate(async (pane, sought) => {
        // Nobody grasps what still moves.
        const still = () => new Promise((done) => setTimeout(done, 120));
        await still();
        const range = document.createRange();
        const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
        const at = pane.textContent!.indexOf(sought);
        if (at < 0) return null;
        const point = (offset: number, isEnd: boolean) => {
          walker.currentNode = pane;
          let before = 0;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const size = node.textContent!.length;
            if (isEnd ? offset <= before + size : offset < before + size)
              return [node, offset - before] as const;
            before += size;
          }
          throw new Error('It stands behind the end.');
        };
        range.setStart(...point(at, false));
        range.setEnd(...point(at + sought.length, true));
        // As a person scrolls to it.
        (range.startContainer.parentElement as HTMLElement).scrollIntoView({ block: 'center' });
        await still();
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        const [first, last] = [rects[0]!, rects.at(-1)!];
        return {
          from: [first.left + 0.5, first.top + first.height / 2] as const,
          to: [last.right - 0.5, last.top + last.height / 2] as const,
        };
      }, words);
      if (!ends) throw new Error(`The article does not show “${words}”.`);
      await page.mouse.move(...ends.from);
      await page.mouse.down();
      await page.mouse.move(...ends.to, { steps: 4 });
      await page.mouse.up();
      const isOpen = (await form.count()) > 0;
      const taken = () =>
        isOpen
          ? form
              .getByLabel(/as printed$|^The words that show it$/)
              .first()
              .inputValue()
          : page.evaluate(() => String(getSelection()));
      const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
      // The form takes them a moment after the mouse is let go.
      for (let looks = 0; looks < 20 && flat(await taken()) !== flat(words); looks++)
        await page.waitForTimeout(50);
      if (flat(await taken()) !== flat(words))
        throw new Error(`“${await taken()}” was chosen instead of “${words}”.`);
    },
  };
}
