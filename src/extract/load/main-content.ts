import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { findElements, type PageNode, readPage, walkPage } from './page-tree.ts';

/** Readability and the document that it needs take more than linear time: larger pages without a mark of their article are read whole. */
const LARGEST_FOR_READABILITY = 400_000;

/** The element that holds the article: the page's own mark of it, else what Readability finds, else the body. */
export function mainContent(page: PageNode, html: string): PageNode {
  const body = findElements(page, (node) => node.name === 'body')[0] ?? page;
  const { whole, best, deepest } = weigh(body);
  if (best && best.prose >= whole * 0.5) return best.node;
  const fits = whole >= 500 && deepest < 200 && html.length < LARGEST_FOR_READABILITY;
  return (fits ? readable(html, whole) : null) ?? body;
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

function isProse(node: PageNode): boolean {
  return node.name === 'p' || node.name === 'blockquote' || node.name === 'li';
}

function isCandidate({ name, attributes }: PageNode): boolean {
  if (name === 'article' || name === 'main') return true;
  const mark = [attributes.itemprop, attributes.role, attributes.class, attributes.id].join(' ');
  return /\b(?:articleBody|main|article-body|story-body|article__body|content)\b/.test(mark);
}

/** Readability deletes footers, where block quotes name their speakers: these are renamed first. */
function readable(html: string, whole: number): PageNode | null {
  try {
    const { document } = parseHTML(html);
    for (const footer of document.querySelectorAll('blockquote footer')) {
      const cite = document.createElement('cite');
      cite.innerHTML = footer.innerHTML;
      footer.replaceWith(cite);
    }
    const found = new Readability(document, { charThreshold: 200, keepClasses: true }).parse();
    if (!found?.content) return null;
    const title = found.title ? `<h1>${found.title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</h1>` : '';
    const content = readPage(`${title}${found.content}`);
    return weigh(content).whole >= whole * 0.4 ? content : null;
  } catch {
    // A page that Readability cannot take is read whole.
    return null;
  }
}
