import { isStatement, type Thing } from './neighbourhood.ts';

/** How a thing is drawn: told apart by shape as well as by colour. */
export function shapeOf(thing: Thing): 'speaker' | 'statement' | 'other' {
  if (isStatement(thing)) return 'statement';
  return /^(Person|Organisation|Group)$/.test(thing.__typename) ? 'speaker' : 'other';
}
