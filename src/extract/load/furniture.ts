import { LANGUAGES } from '../languages/all.ts';
import { printedDate } from './dates.ts';
import type { LeftOut, PrintedLine } from './page-text.ts';
import { type PageNode, walkPage } from './page-tree.ts';

/** Words in the marks of an element (class, id) that say that it is no part of the article's text. */
const FURNITURE_MARK =
  /(?:^|[\s_-])(?:related|recirc(?:ulation)?|recommend(?:ed|ations?)?|newsletters?|subscri(?:be|ption)|sign-?up|promo(?:tion)?s?|share|sharing|social|comments?|disqus|outbrain|taboola|sponsor(?:ed)?|advert(?:s|isement)?|ads?|breadcrumbs?|byline|author-?(?:bio|info|box|card)|bio|tags?|topics|trending|popular|most-?read|read-?(?:more|next)|more-?(?:on|from|stories)|also-?(?:like|on)|inline-?video|video-?player|player|gallery|slideshow|caption|credit|copyright|timestamp|dateline|publish(?:ed)?-?date|meta|widget|popup|modal|tooltip|rollover|hidden|visually-?hidden|sr-only|print-?only|cookie|consent|paywall|toolbar|pagination|jump-?links?|toc)(?:$|[\s_-])/i;

/** An element whose marks say that it is furniture holds no more than this share of the text; else the marks are wrong. */
const MOST = 0.15;
const NEVER_FURNITURE = /^(?:html|body|article|main|p|a|em|strong|b|i|h1|blockquote|table|tbody|tr|td|th)$/;

/**
 * Leaves out of an article's element what is not its text: captions, credits, bylines, dates, promotions, lists of links, and
 * what the page's own marks call such things. `title` is not printed again.
 */
export function withoutFurniture(root: PageNode, title: string | null): LeftOut {
  const lengths = lengthsIn(root);
  const most = (lengths.get(root) ?? 0) * MOST;
  const heading = folded(title ?? '');
  return {
    element: (node) =>
      !NEVER_FURNITURE.test(node.name) &&
      FURNITURE_MARK.test(marksOf(node)) &&
      (lengths.get(node) ?? 0) < most,
    line: (line) => isFurniture(line) || (line.kind === 'heading' && isSame(folded(line.words), heading)),
  };
}

function isFurniture({ words, kind, linked }: PrintedLine): boolean {
  const count = words.split(' ').length;
  if (kind === 'caption') return true;
  if (kind === 'blockquote' || kind === 'attribution') return false;
  if (linked > 0.85 && (kind === 'list' || count < 25) && !/[.!?]["”]?$/.test(words)) return true;
  // Which language a page is in is known only once its text is there.
  for (const { furniture } of LANGUAGES) {
    if (count < 30 && furniture.line.test(words)) return true;
    if (words.length < 300 && furniture.credit.test(words) && !/["“”]/.test(words)) return true;
  }
  return count < 14 && !/[.!?]$/.test(words) && /\d{4}/.test(words) && isDateLine(words);
}

/** A line that holds little beside a date. */
function isDateLine(words: string): boolean {
  return words.replace(/[\d\s,.:|/–-]+/g, '').length < 22 && printedDate(words) !== null;
}

function isSame(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return a === b || (a.length > 15 && b.startsWith(a)) || (b.length > 15 && a.startsWith(b));
}

/** Class, id and such, with camelCase cut into words. */
function marksOf({ attributes }: PageNode): string {
  return [attributes.class, attributes.id, attributes['data-component']]
    .filter(Boolean)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** How many letters of text each element holds, in one walk. */
function lengthsIn(root: PageNode): Map<PageNode, number> {
  const lengths = new Map<PageNode, number>();
  const add = (node: PageNode | null, length: number) => {
    if (node) lengths.set(node, (lengths.get(node) ?? 0) + length);
  };
  walkPage(root, {
    enter(node) {
      if (node.text !== null) add(node.parent, node.text.trim().length);
      return true;
    },
    leave(node) {
      add(node.parent, lengths.get(node) ?? 0);
    },
  });
  return lengths;
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
