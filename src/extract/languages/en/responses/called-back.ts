import type { Item } from '../../../text/sentences.ts';
import { word } from '../quotes/mention.ts';

/** Verbs that state a response only if they ask for something to be taken back: "urged Reed to apologise", not "asked Reed to sit down". */
export const URGES: ReadonlySet<string> = new Set('urge ask press tell implore beg warn'.split(' '));

const TAKES_BACK =
  /^(?:resign|apologi[sz]e|retract|withdraw|take|step|stop|denounce|disavow|repudiate|condemn|drop|release|disclose|explain|rescind|reverse|reconsider|renounce|reject|recuse|quit)$/;

/** "urged Reed to apologise", "called for Reed to resign": to take back what was said or done. */
export function isCalledBack(items: readonly Item[], to: number): boolean {
  return word(items, to) === 'to' && TAKES_BACK.test(word(items, to + 1));
}

/** Whether a verb that urges has such an infinitive behind whoever is urged. */
export function callsBack(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i - from < 10 && !/^[,.;:]$/.test(word(items, i)); i++)
    if (word(items, i) === 'to') return isCalledBack(items, i);
  return false;
}
