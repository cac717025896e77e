import { blockKeys } from '../../sameness/people/blocks.ts';
import type { Described } from '../../sameness/people/described.ts';
import { isOf, nameOf, type Plain, plainIn, withRoles } from '../../sameness/people/plain.ts';
import { blocksOf } from '../../sameness/people/settle.ts';
import type { Decision, Standing } from './decide.ts';
import type { DescriptionRecord } from './descriptions.ts';

// Whoever thousands of documents describe in the same way would be held against all of these descriptions at each batch of a load. So a load
// remembers whom a rule takes by the full name alone, and asks for the rest only.

/** Blocks that were looked at, each under all of its keys. */
export type Known = Map<string, Block>;
type Block = { keys: ReadonlySet<string>; persons: ReadonlyMap<string, Person> };
type Person = Plain & { speaker: string };

/** What one batch tells beyond what was known; it holds once the batch is committed. */
export type Learned = {
  keys: readonly string[];
  blocks: readonly Block[];
  people: ReadonlyMap<Person, Plain>;
};

/** Descriptions of people who are known, and those that have to be held against others. */
export type Sorted = {
  known: { one: DescriptionRecord; person: Person }[];
  open: DescriptionRecord[];
} & Pick<Learned, 'people'>;

/** Sorts new descriptions. Of a block into which anything else comes, none counts as known. */
export function sorted(known: Known, coming: readonly DescriptionRecord[]): Sorted {
  const people = new Map<Person, Plain>();
  const found = coming.map((one) => ({ one, ...placeOf(known, one, people) }));
  const openKeys = new Set(found.flatMap(({ one, person }) => (person ? [] : one.keys)));
  const isOpen = (block: Block) => [...block.keys].some((key) => openKeys.has(key));
  const result: Sorted = { known: [], open: [], people };
  for (const { one, block, person } of found) {
    if (person && !isOpen(block!)) result.known.push({ one, person });
    else result.open.push(one);
  }
  return result;
}

function placeOf(
  known: Known,
  one: DescriptionRecord,
  people: Map<Person, Plain>,
): { block?: Block; person?: Person } {
  const block = known.get(one.keys[0] ?? '');
  const described = describedOf(one);
  const person = block?.persons.get(nameOf(described) ?? '');
  if (!person || one.decided !== null || !one.keys.every((key) => block!.keys.has(key))) return {};
  const now = people.get(person) ?? person;
  if (!isOf(now, described)) return {};
  people.set(person, { ...now, roles: withRoles(now.roles, described) });
  return { block: block!, person };
}

function describedOf({ id, properties, decided }: DescriptionRecord): Described {
  return { ...(properties as unknown as Described), id, fixed: decided };
}

/** What a decision tells of the blocks that were looked at for it. */
export function learned(
  { keys, standing, speakers }: Pick<Decision, 'keys' | 'standing' | 'speakers'>,
  { people }: Pick<Sorted, 'people'>,
): Learned {
  const byId = new Map(standing.map((one) => [one.id, one]));
  const isRefused = ({ id }: Described) => (byId.get(id) as Standing).refused.length > 0;
  const blocks = blocksOf(standing).flatMap((block) => {
    const plain = block.some(isRefused) ? [] : plainIn(block);
    if (plain.length === 0) return [];
    const persons = plain.map((one) => [one.key, { ...one, speaker: speakers.get(one.one)! }] as const);
    return [{ keys: new Set(block.flatMap(blockKeys)), persons: new Map(persons) }];
  });
  return { keys, blocks, people };
}

/** Adds what a batch told, once it is committed. */
export function learn(known: Known, { keys, blocks, people }: Learned): void {
  for (const [person, { roles }] of people) person.roles = roles;
  for (const key of keys) known.delete(key);
  for (const block of blocks) for (const key of block.keys) known.set(key, block);
}
