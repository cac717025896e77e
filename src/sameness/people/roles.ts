import { fold } from '../../model/names.ts';

/** What roles say of someone: the fields of work, the nouns that name them, and the names in them, as of an employer. */
export type RoleTokens = {
  fields: ReadonlySet<string>;
  heads: ReadonlySet<string>;
  names: ReadonlySet<string>;
};

const FIELDS: Readonly<Record<string, string>> = {
  politics:
    'president senator sen representative rep congressman congresswoman governor gov mayor minister secretary chancellor premier mp mep msp ' +
    'candidate nominee strategist pollster delegate councillor councilman councilwoman ambassador diplomat politician lawmaker legislator ' +
    'assemblyman assemblywoman lobbyist whip undersecretary organizer organiser campaigner activist operative',
  law: 'judge justice attorney lawyer prosecutor solicitor barrister counsel',
  security:
    'police officer sheriff constable detective general colonel sergeant lieutenant commander admiral soldier marine inspector superintendent',
  press:
    'reporter journalist editor columnist correspondent anchor host broadcaster blogger commentator writer critic presenter',
  science:
    'professor researcher scientist economist historian lecturer physicist biologist scholar sociologist',
  medicine: 'doctor surgeon physician nurse neurosurgeon psychiatrist paediatrician pediatrician',
  faith: 'bishop archbishop pastor priest rabbi imam reverend pope cardinal vicar chaplain minister',
  business:
    'owner businessman businesswoman ceo banker investor entrepreneur trader farmer shopkeeper baker grocer builder mechanic engineer',
  arts: 'actor actress singer musician artist filmmaker comedian novelist poet dancer painter rapper',
  sport:
    'player striker goalkeeper footballer quarterback athlete midfielder swimmer boxer coach golfer cricketer sprinter',
  private:
    'resident voter student pupil mother father widow neighbour neighbor passenger victim witness tourist driver teacher',
};

const FIELD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELDS).flatMap(([field, heads]) => heads.split(' ').map((head) => [head, field] as const)),
);

/** Reads roles as printed ("mayor of Ostend", "Harbour Board economist"). */
export function roleTokens(roles: readonly string[]): RoleTokens {
  const fields = new Set<string>();
  const heads = new Set<string>();
  const names = new Set<string>();
  for (const role of roles) {
    for (const word of fold(role).split(/[^\p{L}]+/u)) {
      const field = FIELD_OF.get(word);
      if (!field) continue;
      fields.add(field);
      heads.add(word);
    }
    for (const [run] of role.matchAll(
      /\p{Lu}[\p{L}.'’-]*(?:\s+(?:of|for|the|and|&)\s+\p{Lu}[\p{L}.'’-]*|\s+\p{Lu}[\p{L}.'’-]*)*/gu,
    )) {
      const name = fold(run).replace(/\.|'s\b/g, '');
      if (!FIELD_OF.has(name)) names.add(name);
    }
  }
  return { fields, heads, names };
}

/** Whether two descriptions can hardly be of one person: both say what they do, in other fields, and nothing in common. */
export function areUnlike(a: RoleTokens, b: RoleTokens): boolean {
  return a.fields.size > 0 && b.fields.size > 0 && !meet(a.fields, b.fields) && !meet(a.names, b.names);
}

/** What two descriptions say alike of what someone does, in words for a reason; null where they say nothing alike. */
export function sharedRole(a: RoleTokens, b: RoleTokens): { word: string; telling: boolean } | null {
  const name = first(a.names, b.names);
  if (name) return { word: name, telling: true };
  const head = first(a.heads, b.heads);
  return head ? { word: head, telling: false } : null;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return first(a, b) !== null;
}

function first(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  for (const one of a) if (b.has(one)) return one;
  return null;
}
