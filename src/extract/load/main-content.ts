import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { findElements, type PageNode, readPage, textOf, walkPage } from './page-tree.ts';
import { withoutElements } from './without-elements.ts';

/** Readability and the document that it needs take more than linear time: larger pages are read by their own marks. */
const LARGEST_FOR_READABILITY = 1_500_000;
/** With less text than this (in letters) there is nothing to tell the article from. */
const LEAST_TEXT = 500;
const DEEPEST_FOR_READABILITY = 200;
/** Where Readability finds less than this (in letters), it found something else than the article. */
const LEAST_ARTICLE = 250;

/** The element that holds the article: what Readability finds, else the page's own mark of it, else the body. */
export function mainContent(page: PageNode, html: string): PageNode {
  const body = findElements(page, (node) => node.name === 'body')[0] ?? page;
  const { whole, best, deepest } = weigh(body);
  const marked = best && best.prose >= whole * 0.5 ? best : null;
  if (textLength(body) >= LEAST_TEXT && deepest < DEEPEST_FOR_READABILITY) {
    const found = readable(html);
    if (found && textLength(found) >= LEAST_ARTICLE) return found;
  }
  return marked?.node ?? body;
}

type Weighed = { node: PageNode; prose: number };

/** Counts the letters of running prose (in paragraphs, block quotes and lists) under the body and under each candidate, in one walk. */
function weigh(body: PageNode): { whole: number; best: Weighed | null; deepest: number } {
  const open: Weighed[] = [{ node: body, prose: 0 }];
  let best: Weighed | null = null;
  let [inProse, depth, deepest] = [0, 0, 0];
  walkPage(body, {
    enter(node) {
      if (node.text !== null) {
        if (inProse > 0) open.at(-1)!.prose += node.text.trim().length;
        return false;
      }
      if (isProse(node)) inProse++;
      if (isCandidate(node)) open.push({ node, prose: 0 });
      deepest = Math.max(deepest, ++depth);
      return true;
    },
    leave(node) {
      depth--;
      if (isProse(node)) inProse--;
      if (open.at(-1)!.node !== node) return;
      const done = open.pop()!;
      open.at(-1)!.prose += done.prose;
      // An element that only wraps another candidate adds nothing: the inner one is kept.
      if (best === null || done.prose > best.prose * 1.05) best = done;
    },
  });
  return { whole: open[0]!.prose, best, deepest };
}

function textLength(node: PageNode): number {
  return textOf(node).replace(/\s+/g, ' ').length;
}

function isProse(node: PageNode): boolean {
  return node.name === 'p' || node.name === 'blockquote' || node.name === 'li';
}

function isCandidate({ name, attributes }: PageNode): boolean {
  if (name === 'article' || name === 'main') return true;
  const mark = [attributes.itemprop, attributes.role, attributes.class, attributes.id].join(' ');
  return /\b(?:articleBody|main|article-body|story-body|article__body|content)\b/.test(mark);
}

/** Readability deletes footers, where block quotes name their speakers: these are renamed first. */
function readable(html: string): PageNode | null {
  const bare = withoutElements(html);
  if (bare.length > LARGEST_FOR_READABILITY) return null;
  try {
    const { document } = parseHTML(bare);
    for (const footer of document.querySelectorAll('blockquote footer')) {
      const cite = document.createElement('cite');
      cite.innerHTML = footer.innerHTML;
      footer.replaceWith(cite);
    }
    // The classes are kept, since they tell furniture from text.
    const found = new Readability(document, { keepClasses: true }).parse();
    return found?.content ? readPage(found.content) : null;
  } catch {
    // A page that Readability cannot take is read by its own marks.
    return null;
  }
}
