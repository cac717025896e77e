import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';
import type { Tagger } from '../../text/tagging.ts';

let wink: WinkMethods | null = null;

/** Parts of speech of English words by winkNLP; its model is loaded with the first text, which takes some 0.15 s. */
export const tagEnglish: Tagger = (words) => {
  wink ??= load();
  const tokens = wink.readDoc(words.replace(OWNER, " 's")).tokens();
  const tags = tokens.out(wink.its.pos) as string[];
  return (tokens.out(wink.its.value) as string[]).map((word, i) => [word, tags[i]!] as const);
};

/**
 * winkNLP keeps words that it met, and so reads "Reed's" in two parts at first and as one word later: what an article gives would depend on
 * those read before it. Apart, they are always two.
 */
const OWNER = /(?<=\p{L})'s(?![\p{L}\p{N}])/gu;

/** Loaded when needed, so that commands that read no article start without it. */
function load(): WinkMethods {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  return winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
}
