import { randomBytes } from 'node:crypto';
import { type ASTNode, type FieldNode, type GraphQLResolveInfo, Kind, visit } from 'graphql';
import type { Question } from '../graph/ask.ts';
import { idKind } from '../model/ids.ts';
import type { Asked } from './read-selection.ts';

// A question is compiled once for each shape: the field of the document and its variables, whichever things their ids
// name. A stand-in takes the place of each id; the ids go into the parameters that the stand-ins came to.

type Values = { [variable: string]: unknown };
/** Makes a question of the ids that were asked for; null where an id became part of something else. */
type Template = ((ids: readonly string[]) => Question) | null;

const MOST_SHAPES = 50;
const templates = new WeakMap<ASTNode, Map<string, Template>>();

/**
 * The question that a field comes to. `purpose` tells apart what the same field may be compiled for; `part` is what of the
 * document it depends on.
 */
export function questionOf(
  info: GraphQLResolveInfo,
  purpose: string,
  part: ASTNode,
  compile: (asked: Asked) => Question,
): Question {
  const [node, ...others] = info.fieldNodes as [FieldNode, ...FieldNode[]];
  // A field that is written in several places may be another one next time, by @skip and @include.
  if (others.length > 0) return compile(info);
  const ids: string[] = [];
  const variableValues = withStandIns(info.variableValues, variablesOf(part, info), ids);
  const shape = JSON.stringify([purpose, variableValues]);
  const known = templates.get(node) ?? new Map<string, Template>();
  templates.set(node, known);
  let template = known.get(shape);
  if (template === undefined) {
    template = templateOf(
      { ...info, variableValues: { ...info.variableValues, ...variableValues } },
      ids.length,
      compile,
    );
    if (known.size >= MOST_SHAPES) known.delete(known.keys().next().value!);
    known.set(shape, template);
  }
  return template === null ? compile(info) : template(ids);
}

/** Compiles with stand-ins, and finds the parameters that they came to. */
function templateOf(asked: Asked, ids: number, compile: (asked: Asked) => Question): Template {
  const question = ids === 0 ? compile(asked) : attempt(() => compile(asked));
  if (question === null) return null;
  const holes = Object.entries(question.parameters).filter(([, value]) => holds(value));
  const places = holes
    .flatMap(([, value]) => [value].flat())
    .filter(holds)
    .map(placeOf);
  if (places.includes(null) || new Set(places).size < ids) return null;
  return (given) => {
    const original = (one: unknown) => {
      const place = placeOf(one);
      return place === null ? one : given[place];
    };
    const filled = holes.map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(original) : original(value),
    ]);
    return {
      ...question,
      parameters: { ...question.parameters, ...Object.fromEntries(filled) },
      nameOf: (text) => original(text) as string,
    };
  };
}

/** What is wrong with a question is told in the client's own words, so it is found out again without stand-ins. */
function attempt(compile: () => Question): Question | null {
  try {
    return compile();
  } catch {
    return null;
  }
}

// No client's text holds this, and it would still be seen in whatever a text becomes to be searched for. A text that is a
// name after all is folded, which the capitals give away: the name that was given would have to be folded too.
const MARK = `X${randomBytes(6).toString('hex')}X`;
const FOLDED = MARK.toLowerCase();
const STAND_IN = new RegExp(`^[a-z]+:${MARK}(\\d+)$`);

function holds(value: unknown): boolean {
  return typeof value === 'string'
    ? value.toLowerCase().includes(FOLDED)
    : Array.isArray(value) && value.some(holds);
}

/** Which id a stand-in stands for; null for anything else. */
function placeOf(value: unknown): number | null {
  const found = typeof value === 'string' ? STAND_IN.exec(value) : null;
  return found && Number(found[1]);
}

/** The variables with these names, each id in them kept aside and replaced. */
function withStandIns(values: Values, names: readonly string[], ids: string[]): Values {
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const kind = idKind(value);
      return kind === null ? value : `${kind}:${MARK}${ids.push(value) - 1}`;
    }
    if (Array.isArray(value)) return value.map(replaced);
    // A moment is a Date by now, which has no keys.
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one)]));
  };
  const picked: Values = {};
  for (const name of names) if (name in values) picked[name] = replaced(values[name]);
  return picked;
}

const variables = new WeakMap<ASTNode, readonly string[]>();

/** The variables that a part of a document depends on, fragments followed. */
function variablesOf(part: ASTNode, { fragments }: Asked): readonly string[] {
  const known = variables.get(part);
  if (known) return known;
  const found = new Set<string>();
  const followed = new Set<string>();
  const follow = (node: ASTNode): void => {
    visit(node, {
      [Kind.VARIABLE]: ({ name }) => void found.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        if (followed.has(name.value)) return;
        followed.add(name.value);
        follow(fragments[name.value]!);
      },
    });
  };
  follow(part);
  const names = [...found].sort();
  variables.set(part, names);
  return names;
}
