import { CROWDS, ROLE_NOUNS } from '../words/roles.ts';

/** Further plain nouns for people, who are answered or answer together. */
const PEOPLE: ReadonlySet<string> = new Set(
  'fan follower ally advocate colleague rival detractor skeptic sceptic viewer listener delegate veteran donor customer parent'.split(
    ' ',
  ),
);

/** Whether a lower-case noun is a plain plural for people: "critics", "families", "moderators". */
export function arePeople(noun: string): boolean {
  const one = noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/(?<=[^s])s$/, '');
  return (
    one !== noun &&
    (ROLE_NOUNS.has(one) ||
      CROWDS.has(one) ||
      PEOPLE.has(one) ||
      /(?:[^aeiou]er|[ct]or|ist|ian|ant)$/.test(one))
  );
}
