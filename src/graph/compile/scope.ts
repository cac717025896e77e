import { TOO_COMPLEX, TooComplex } from '../../model/errors.ts';
import { type Cypher, parameter, variable } from '../cypher.ts';
import type { AnyNoun } from './noun.ts';

/** Finds a noun by the name of its type. Nouns refer to each other by name, so that none has to import another. */
export type Nouns = (type: string) => AnyNoun;

/**
 * Where a piece of a query is being written: it names variables and parameters so that the same question always has the
 * same text (the database caches plans by text), and no variable hides one further out.
 */
export type Scope = {
  /**
   * A new variable of this level, such as `quote2`. What is asked for below may see it, so it ends in a digit; names that
   * are written out end in none, and must not be seen from below.
   */
  variable(hint: string): Cypher;
  /** A value as a parameter, such as `$first2`; one that stands in the same place of the query has the same name. */
  parameter(hint: string, value: unknown): Cypher;
  /**
   * Variables for the nodes between which a link or path runs, such as `response2_from`; those that are bound already are
   * given. Whoever binds a link says so here, so that what is asked of its ends needs no looking up.
   */
  between(link: Cypher, bound?: Partial<Ends>): Ends;
  /** The nodes between which a link runs. */
  ends(link: Cypher): Ends;
  /** Those of them that were bound together with the link. */
  bound(link: Cypher): readonly Cypher[];
  /** The scope of a subquery for a response key. */
  below(key: string): Scope;
  readonly nouns: Nouns;
  /** All parameters so far, of all scopes of the query. */
  readonly parameters: Readonly<Record<string, unknown>>;
};

export type Ends = { readonly from: Cypher; readonly to: Cypher };

/** How many fields a question may come to, so that no question keeps the server busy with compiling it. */
const MOST_FIELDS = 5_000;

/** The outermost scope of a query. */
export function openScope(nouns: Nouns): Scope {
  return scopeAt(nouns, [], {}, new Map(), new Map(), { fields: 0 });
}

function scopeAt(
  nouns: Nouns,
  path: readonly string[],
  parameters: Record<string, unknown>,
  known: Map<string, Ends>,
  places: Map<string, string>,
  made: { fields: number },
): Scope {
  const taken = new Map<string, number>();
  const endsOf = (link: Cypher): Ends => {
    return { from: variable(`${link.text}_from`), to: variable(`${link.text}_to`) };
  };
  return {
    nouns,
    parameters,
    variable(hint) {
      const times = taken.get(hint) ?? 0;
      taken.set(hint, times + 1);
      return variable(`${hint}${path.length}${times === 0 ? '' : `_${times}`}`);
    },
    parameter(hint, value) {
      // Fields of different types may share a path and differ in their arguments; then the later one is numbered.
      const place = [...path, hint].join(' ');
      const stem = places.get(place) ?? `${hint}${places.size + 1}`;
      places.set(place, stem);
      let free = stem;
      for (let n = 2; free in parameters && parameters[free] !== value; n++) free = `${stem}_${n}`;
      parameters[free] = value;
      return parameter(free);
    },
    between(link, bound = {}) {
      // Subqueries beside each other use the same names one after the other, so the last one holds.
      const made = { ...endsOf(link), ...bound };
      known.set(link.text, made);
      return made;
    },
    ends: (link) => known.get(link.text) ?? endsOf(link),
    bound(link) {
      const own = endsOf(link);
      const made = known.get(link.text);
      if (!made) return [];
      return [made.from, made.to].filter(({ text }) => text === own.from.text || text === own.to.text);
    },
    below(key) {
      // A field below an abstract type is compiled once a type, and so is what is below it.
      if (++made.fields > MOST_FIELDS) throw new TooComplex(TOO_COMPLEX);
      return scopeAt(nouns, [...path, key], parameters, known, places, made);
    },
  };
}
