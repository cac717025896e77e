import type { Follower, Happened } from '../../graph/changes/follow.ts';
import { LOOKED_UP } from '../../graph/lookup.ts';
import { compilePayload, shown } from '../../graph/payload.ts';
import type { Selected } from '../../graph/selection.ts';
import { InvalidArgument } from '../../model/errors.ts';
import { type IdKind, idKind } from '../../model/ids.ts';
import type { Context } from '../context.ts';
import type { ChangeFilter } from '../schema.generated.ts';

/** Where somebody is among the events: so many of those of a revision were received, null where all were. */
export type Place = { number: number; received: number | null };

/** An event's id as a client gives it back: `12` or `12.3`. @throws InvalidArgument for anything else. */
export function placeOf(id: string): Place {
  const [, number, received] = /^(\d{1,15})(?:\.(\d{1,9}))?$/.exec(id) ?? [];
  if (number === undefined)
    throw new InvalidArgument(
      'Last-Event-ID',
      `${JSON.stringify(id.slice(0, 40))} is no id of an event here; leave Last-Event-ID out to hear of what happens from now on.`,
    );
  return { number: Number(number), received: received === undefined ? null : Number(received) };
}

export function idOf({ number, received }: Place): string {
  return received === null ? String(number) : `${number}.${received}`;
}

/** What is sent: the answer to one change, or just how far it has come. */
export type Told = { id: string; answer: unknown };

/** Tells all that happens behind a place and that the filter lets through, each once, until the signal is given. */
export async function* changes(
  asked: Selected,
  { graph, plans }: Pick<Context, 'graph' | 'plans'>,
  follower: Follower,
  from: Place,
  signal: AbortSignal,
): AsyncGenerator<Told> {
  const filter = (asked.args.filter ?? {}) as ChangeFilter;
  let { number, received } = from;
  if (received !== null) number--;
  while (!signal.aborted) {
    for (const happened of await follower.behind(number, signal)) {
      const things = thingsIn(happened, filter);
      for (let at = received ?? 0; at < things.length; at++) {
        const question = compilePayload(asked, 'Change', {
          revision: { id: happened.id },
          node: isShown(things[at]!) ? { id: things[at]! } : { value: null },
        });
        plans(question)();
        const answer = await shown({ run: graph.read }, question);
        yield { id: idOf({ number: happened.number, received: at + 1 }), answer };
      }
      number = happened.number;
      received = null;
      yield { id: idOf({ number, received }), answer: null };
    }
  }
}

/** The things of a revision that are told, one an event; an empty id where a revision is told as a whole. */
function thingsIn(
  { things, actor, operation }: Happened,
  { types, of, by, operation: kinds }: ChangeFilter,
): string[] {
  if (by != null && by !== actor) return [];
  if (kinds && !(kinds as readonly string[]).includes(operation)) return [];
  if (of != null && !things.includes(of)) return [];
  if (!types) return [of ?? (things.length === 1 ? things[0]! : '')];
  const wanted = new Set<string | null>(types.map((type) => KINDS[type] ?? type.toLowerCase()));
  return [...new Set(things)].filter((id) => wanted.has(idKind(id)) && (of == null || of === id));
}

const KINDS: Readonly<Partial<Record<string, IdKind>>> = { SAME_MEASURE: 'same' };

function isShown(id: string): boolean {
  const kind = idKind(id);
  return kind !== null && LOOKED_UP.has(kind);
}
