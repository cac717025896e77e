import { Conflict, InvalidArgument, NotFound } from '../../model/errors.ts';
import { counted } from '../../model/in-words.ts';
import type { Status } from '../../model/provenance.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { CONFIRMED_BESIDE } from '../import/contradictions.ts';
import { sameEnds } from '../import/quantities.ts';
import { findAny, type Standing } from './links.ts';
import { othersIn } from './others.ts';
import { MOST_FIGURES } from './recheck.ts';
import { decisionStep } from './review.ts';
import type { By, Operation } from './revision.ts';
import { followingSame } from './same.ts';
import { idsOf, type LinkStep, type Plain, takeAll } from './steps.ts';
import { assertSeen } from './versions.ts';
import { lock, record } from './write.ts';

// Measures are never made one: a link says that two count the same, and one says so between each two of those that do.

type Merge = { into: string; from: readonly string[]; note?: string | null; version?: number | null };
type Split = { id: string; from: readonly string[]; note?: string | null; version?: number | null };

/** How many measures may count the same by what people decide: each is linked with each. */
const MOST = 20;

export const MEASURES = query<
  { ids: string[] },
  { id: string; dimension: string; figures: number }
>(cypher`UNWIND $ids AS id MATCH (m:Measure {id: id})
  RETURN id, m.dimension AS dimension, COUNT { (m)<-[:COUNTS]-(:Figure) } AS figures`);

/**
 * Says that measures count the same; those that each is said to count the same as already do so too.
 * @throws NotFound for a measure that is none, InvalidArgument for other dimensions or too much at once, Conflict where a person told
 * two of them apart or nothing would change.
 */
export async function mergeMeasures(
  write: Write,
  { into, from, note = null, version }: Merge,
  by: By,
): Promise<{ revision: string }> {
  const named = othersIn('from', into, from, 'measures');
  await lock(write);
  await assertSeen(write, into, version);
  const all = await withTheirs(write, [into, ...named]);
  await assertOneDimension(write, into, [...all, ...named]);
  const links: Said[] = [];
  for (const [place, one] of all.entries())
    for (const other of all.slice(place + 1)) {
      const link = await linkOf(write, one, other);
      const { status, reviewedBy } = link.standing?.properties ?? {};
      if (status === 'REJECTED')
        throw new Conflict(
          `${reviewedBy} decided that ${one} and ${other} do not count the same (${link.id}); reopen that with review first.`,
        );
      if (status !== 'CONFIRMED') links.push(link);
    }
  if (links.length === 0)
    throw new Conflict(`${[into, ...named].join(', ')} are said to count the same already.`);
  const revision = await say('CONFIRMED', links, note, by, write, {
    operation: 'MERGE_MEASURES',
    summary: `Merged ${named.join(', ')} into ${into}.`,
    touched: [into, ...named],
  });
  return { revision };
}

/**
 * Says that a measure does not count the same as others; no rule proposes it again.
 * @throws NotFound for a measure that is none, Conflict where it would still count the same by way of another one, or nothing would change.
 */
export async function splitMeasure(
  write: Write,
  { id, from, note = null, version }: Split,
  by: By,
): Promise<{ from: string[]; revision: string }> {
  const named = othersIn('from', id, from, 'measures');
  await lock(write);
  await assertSeen(write, id, version);
  await assertOneDimension(write, id, named, false);
  const theirs = await confirmedBeside(write, named);
  const between = (await confirmedBeside(write, [id])).find(({ other }) =>
    theirs.some((one) => one.other === other && !named.includes(other)),
  );
  if (between)
    throw new Conflict(
      `${between.other} is said to count the same as ${id} and as one of ${named.join(', ')}; name it in from too, or split it from those first.`,
    );
  const all = await Promise.all(named.map((other) => linkOf(write, id, other)));
  const links = all.filter(({ standing }) => standing?.properties.status !== 'REJECTED');
  if (links.length === 0) throw new Conflict(`${id} is told apart from ${named.join(', ')} already.`);
  const revision = await say('REJECTED', links, note, by, write, {
    operation: 'SPLIT_MEASURE',
    summary: `Told ${id} apart from ${named.join(', ')}.`,
    touched: [id, ...named],
  });
  return { from: named, revision };
}

/** A link between two measures, and how it stands where it does. */
type Said = Pick<Standing, 'id' | 'from' | 'to'> & { standing: Standing | null };

async function linkOf(write: Write, one: string, other: string): Promise<Said> {
  const ends = sameEnds(one, other);
  return { ...ends, standing: await findAny(write, ends.id) };
}

/** Decides on links that stand, asserts those that do not, and takes what follows. */
async function say(
  status: 'CONFIRMED' | 'REJECTED',
  links: readonly Said[],
  note: string | null,
  by: By,
  write: Write,
  act: { operation: Operation; summary: string; touched: readonly string[] },
): Promise<string> {
  const steps: Plain[] = [];
  const take = async (some: readonly Plain[]) => {
    await takeAll(write, some, by.at);
    steps.push(...some);
  };
  for (const { standing, ...ends } of links)
    await take([
      standing
        ? decisionStep(standing, status === 'CONFIRMED' ? 'CONFIRM' : 'REJECT', note, by)
        : asserted(ends, status, note, by),
    ]);
  for (const link of links) await take(await followingSame(write, link, by.at));
  const statuses = (of: (link: Said) => unknown) => Object.fromEntries(links.map((one) => [one.id, of(one)]));
  return record(write, by, {
    ...act,
    before: statuses(({ standing }) => standing?.properties.status ?? null),
    after: statuses(() => status),
    note,
    touched: [...act.touched, ...idsOf(steps)],
    steps,
  });
}

/** The step of a link that a person asserts where no rule proposed it. */
function asserted(
  ends: Pick<Standing, 'id' | 'from' | 'to'>,
  status: Status,
  note: string | null,
  { actor: { name }, at }: By,
): LinkStep {
  const after = {
    id: ends.id,
    status,
    basis: 'INFERRED',
    method: 'HUMAN',
    confidence: 'HIGH',
    // Before whatever a rule can find.
    score: status === 'CONFIRMED' ? 100 : 0,
    reason: note ?? 'A person decided so.',
    assertedBy: name,
    assertedAt: at,
    reviewedBy: name,
    reviewedAt: at,
    ...(note === null ? {} : { note }),
    position: `${ends.from}|${ends.to}`,
    digest: '',
  };
  return { ...ends, kind: 'LINK', before: null, after };
}

function confirmedBeside(write: Write, ids: readonly string[]): Promise<{ id: string; other: string }[]> {
  return write.run(CONFIRMED_BESIDE, { ids: [...ids] });
}

/** Some measures and all that people decided to count the same as one of them, in order. */
async function withTheirs(write: Write, ids: readonly string[]): Promise<string[]> {
  const all = new Set(ids);
  for (let next = [...all]; next.length > 0; ) {
    const found = (await confirmedBeside(write, next)).map(({ other }) => other);
    next = [...new Set(found)].filter((id) => !all.has(id));
    for (const id of next) all.add(id);
  }
  if (all.size > MOST)
    throw new InvalidArgument(
      'from',
      `${counted(all.size, 'measure')} would count the same, and ${MOST} may at most; leave some out.`,
    );
  return [...all].sort();
}

async function assertOneDimension(
  write: Write,
  one: string,
  others: readonly string[],
  isOne = true,
): Promise<void> {
  const found = new Map((await write.run(MEASURES, { ids: [one, ...others] })).map((row) => [row.id, row]));
  for (const id of [one, ...others]) if (!found.has(id)) throw new NotFound(id);
  const { dimension } = found.get(one)!;
  const odd = isOne && [...found.values()].find((row) => row.dimension !== dimension);
  if (odd)
    throw new InvalidArgument(
      'from',
      `${odd.id} is of the dimension ${odd.dimension} and ${one} of ${dimension}; only measures of one dimension can count the same.`,
    );
  const figures = [...found.values()].reduce((sum, row) => sum + row.figures, 0);
  if (figures > MOST_FIGURES)
    throw new InvalidArgument(
      'from',
      `${counted(figures, 'figure')} count these measures, more than the ${MOST_FIGURES} of one change; name fewer measures.`,
    );
}
