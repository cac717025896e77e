import { stem } from './words.ts';

// Verbs that the news prints for one act; each line is one.
const FAMILIES = `
kill slay slain slew slaughter murder massacre die perish
injure wound hurt
raise collect haul amass rake draw take
spend pour shell
give donate contribute
win capture clinch earn secure
need require
lead trail
employ hire
delete erase wipe
admit accept receive resettle take allow
deport expel
arrest detain
support back favour favor approve endorse choose prefer
oppose disapprove
flee escape`;

const familiesOf = new Map<string, number[]>();
for (const [i, line] of FAMILIES.trim().split('\n').entries())
  for (const verb of line.split(' ')) familiesOf.set(stem(verb), [...(familiesOf.get(stem(verb)) ?? []), i]);

/** Whether two verbs are the same, or words that the news prints for the same act; some verbs are of several. */
export function sameAct(a: string, b: string): boolean {
  const [x, y] = [actStem(a), actStem(b)];
  if (x === y) return true;
  const other = familiesOf.get(y);
  return familiesOf.get(x)?.some((family) => other?.includes(family)) ?? false;
}

/** The names of an act, under which figures that are counted by it find each other. */
export function actKeys(act: string): string[] {
  const families = familiesOf.get(actStem(act));
  return families ? families.map((family) => `act:${family}`) : [actStem(act)];
}

/** Forms that no rule of endings leads back. */
const IRREGULAR: Record<string, string> = {
  took: 'take',
  taken: 'take',
  drew: 'draw',
  drawn: 'draw',
  spent: 'spend',
  gave: 'give',
  given: 'give',
  won: 'win',
  fled: 'flee',
  chose: 'choose',
  chosen: 'choose',
  lost: 'lose',
  died: 'die',
  dying: 'die',
  held: 'hold',
  paid: 'pay',
  bought: 'buy',
  sold: 'sell',
  got: 'get',
  led: 'lead',
  left: 'leave',
  sent: 'send',
  made: 'make',
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  grew: 'grow',
  grown: 'grow',
  sank: 'sink',
  sunk: 'sink',
  built: 'build',
};

function actStem(verb: string): string {
  return stem(IRREGULAR[verb.toLowerCase()] ?? verb);
}
