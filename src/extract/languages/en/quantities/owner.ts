import { isName, type Name, namesOf } from './names.ts';
import type { Word } from './words.ts';

/** In a list the owner stands right beside the number: "Birch's 844", "Reed at 13 percent", "Reed with 22 percent", "Reed: 46". */
export function ownerBeside(words: readonly Word[], from: number): Name | null {
  const joint = words[from - 1];
  if (!joint || !/^(?:'s?|at|with|:)$/.test(joint.lower)) return null;
  if (joint.lower === ':' && from > 5) return null;
  // "Reed, at 13 percent" too.
  const end = words[from - 2]?.word === ',' && joint.lower === 'at' ? from - 2 : from - 1;
  let start = end;
  while (start > 0 && isName(words[start - 1]!)) start--;
  if (start === end) return null;
  // Where "in Porthaven at 40 percent" is a place.
  if (/^(?:in|near|from|across)$/.test(words[start - 1]?.lower ?? '')) return null;
  const [name] = namesOf(words.slice(start, end));
  return name ? { ...name, where: false } : null;
}
