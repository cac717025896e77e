import { idKind } from '../model/ids.ts';
import type { Question } from './ask.ts';
import { each, first } from './compile/fields.ts';
import { type Field, noun } from './compile/noun.ts';
import { project, projectAs } from './compile/project.ts';
import { openScope } from './compile/scope.ts';
import type { Write } from './connect.ts';
import { cypher, name } from './cypher.ts';
import { PLACES } from './lookup.ts';
import { nouns } from './nouns/all.ts';
import { answered, type Selected, type SelectionSet } from './selection.ts';

/** What stands in a field of a payload: something of the graph, several of one kind, or plain values of a type. */
export type Piece = { id: string } | { ids: readonly string[] } | { value: unknown; type?: string };

/** What has an id, or null. */
export function pieceOf(id: string | null): Piece {
  return id === null ? { value: null } : { id };
}

/** Compiles the payload of a change as one question. */
export function compilePayload(
  { below }: Selected,
  type: string,
  pieces: Readonly<Record<string, Piece>>,
): Question {
  const scope = openScope(nouns);
  const fields = Object.entries(pieces).map(([field, piece]) => [field, fieldOf(piece)]);
  const { expression, shape } = projectAs(noun(type, Object.fromEntries(fields)), name('none'), below, scope);
  return { text: cypher`RETURN ${expression} AS answer`, parameters: scope.parameters, shape };
}

/** The payload, as it stands inside the transaction of the change. */
export async function shown(write: Write, { text, parameters, shape }: Question): Promise<unknown> {
  const [row] = await write.run<Record<string, unknown>, { answer: unknown }>(text, { ...parameters });
  return shape!(row!.answer, { doubts: [] });
}

function fieldOf(piece: Piece): Field {
  if ('value' in piece) return plain(piece.value, piece.type);
  const ids = 'id' in piece ? [piece.id] : piece.ids;
  const [one] = ids;
  // Of none nobody could tell of which kind they would be.
  if (one === undefined) return plain([], undefined);
  const place = PLACES[idKind(one)!]!;
  return ({ below, scope }) => {
    const [id, found] = [scope.variable('id'), scope.variable('found')];
    const bound = place.bind(found, id, scope);
    const { expression, shape } = project(place.type, found, below, scope);
    const listed = {
      expression: cypher`COLLECT { UNWIND ${scope.parameter('ids', [...ids])} AS ${id} MATCH ${bound} RETURN ${expression} }`,
      shape,
    };
    return 'id' in piece ? first(listed) : each(listed);
  };
}

function plain(value: unknown, type: string | undefined): Field {
  return ({ below }) => {
    const named = (one: unknown) =>
      type === undefined || one === null ? one : { __typename: type, ...(one as object) };
    const typed = Array.isArray(value) ? value.map(named) : named(value);
    return { expression: cypher`null`, shape: () => plainAnswer(typed, below) };
  };
}

/** What is asked of plain values; those that have fields say their type as `__typename`. */
function plainAnswer(value: unknown, below: SelectionSet): unknown {
  if (Array.isArray(value)) return value.map((one) => plainAnswer(one, below));
  if (value === null || typeof value !== 'object' || !('__typename' in value)) return value;
  const { __typename: type, ...fields } = value as { __typename: string } & Record<string, unknown>;
  return answered(below.of(type), type, ({ field, below: inside }) => plainAnswer(fields[field], inside));
}
