import { TOO_COMPLEX, TooComplex } from '../model/errors.ts';

declare const made: unique symbol;

/** A piece of Cypher. A string is none: values never enter the text, they travel as parameters. */
export type Cypher = { readonly text: string; readonly [made]: true };

/** What a client nests may double the text at each level, so it is stopped while it grows. */
const LONGEST = 100_000;

/** Makes Cypher of literal text and other Cypher. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly Cypher[]): Cypher {
  return piece(strings.reduce((text, string, i) => text + parts[i - 1]!.text + string));
}

/** Pieces in a row, with another between them. */
export function join(parts: readonly Cypher[], between: Cypher): Cypher {
  return piece(parts.map((part) => part.text).join(between.text));
}

export const comma = cypher`, `;
export const and = cypher` AND `;
export const nothing = cypher``;

/** Conditions as a WHERE clause; nothing where there are none. */
export function where(conditions: readonly Cypher[]): Cypher {
  return conditions.length === 0 ? nothing : cypher` WHERE ${join(conditions, and)}`;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A variable, or a key of a map that a client named (GraphQL allows these characters only). */
export function name(text: string): Cypher {
  if (!NAME.test(text)) throw new TypeError(`${JSON.stringify(text)} cannot be a name in Cypher.`);
  return piece(`\`${text}\``);
}

/** A variable that ends in a digit or an underscore and a word, which no keyword does. */
export function variable(text: string): Cypher {
  if (!VARIABLE.test(text)) throw new TypeError(`${JSON.stringify(text)} may be a keyword of Cypher.`);
  return piece(text);
}

const VARIABLE = /^[A-Za-z][A-Za-z_]*\d+(_[a-z0-9]+)*$/;

/** A property by its fixed name, as it stands behind a dot. */
export function key(text: string): Cypher {
  if (!NAME.test(text)) throw new TypeError(`${JSON.stringify(text)} is no name of a property.`);
  return piece(text);
}

/** A whole number of ours that stands in the text itself, such as the longest way of a path. */
export function number(value: number): Cypher {
  if (!Number.isSafeInteger(value) || value < 0) throw new TypeError(`${value} is no whole number.`);
  return piece(String(value));
}

/** A parameter by its name. */
export function parameter(text: string): Cypher {
  if (!NAME.test(text)) throw new TypeError(`${JSON.stringify(text)} cannot be the name of a parameter.`);
  return piece(`$${text}`);
}

/** A fixed word of ours as a string literal, such as the name of a type. */
export function word(text: string): Cypher {
  if (!NAME.test(text)) throw new TypeError(`${JSON.stringify(text)} is no fixed word.`);
  return piece(`'${text}'`);
}

function piece(text: string): Cypher {
  if (text.length > LONGEST) throw new TooComplex(TOO_COMPLEX);
  return Object.freeze({ text }) as Cypher;
}

declare const shape: unique symbol;

/** A whole query with the types of what it takes and gives; it can be printed and explained without running it. */
export type Query<Parameters, Row> = Cypher & { readonly [shape]: (parameters: Parameters) => Row };

/** Gives a whole query its types. */
export function query<Parameters, Row>(text: Cypher): Query<Parameters, Row> {
  return text as Query<Parameters, Row>;
}
