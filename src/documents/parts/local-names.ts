import { ID_KINDS, type IdKind, idKind } from '../../model/ids.ts';
import type { Report } from '../faults/report.ts';
import { didYouMean, listed } from '../faults/suggest.ts';

/** Something that a local name stands for. */
export type Named = { kind: IdKind; id: string };

/** The local names of one document, with those of the documents before it in the same file behind them. */
export class LocalNames {
  readonly #names = new Map<string, Named>();
  readonly #earlier: ReadonlyMap<string, Named>;
  readonly #broken: ReadonlySet<string>;
  readonly #report: Report;
  /** The ids that something of this document refers to. */
  readonly used = new Set<string>();

  constructor(report: Report, broken: ReadonlySet<string>, earlier: ReadonlyMap<string, Named>) {
    this.#report = report;
    this.#broken = broken;
    this.#earlier = earlier;
  }

  /** The names that this document gives a meaning. */
  get names(): ReadonlyMap<string, Named> {
    return this.#names;
  }

  /** Gives a name its meaning; a name that is taken in this document is reported. */
  define(name: string, named: Named, at: object, ...keys: (string | number)[]): void {
    const taken = this.#names.get(name);
    if (taken) {
      const message = `The local name ${JSON.stringify(name)} is already taken by ${shownKind(taken.kind)}; choose another one for this ${named.kind}.`;
      this.#report.addAtKey('name/duplicate', message, at, ...keys);
      return;
    }
    this.#names.set(name, named);
  }

  /**
   * The id behind a reference: a local name of this document or of an earlier one in the file, or an id of the graph as it stands.
   * Null, with an issue, when it is unknown or names something of another kind.
   */
  resolve(ref: string, kinds: readonly IdKind[], at: object, ...keys: (string | number)[]): string | null {
    const found = this.#names.get(ref) ?? this.#earlier.get(ref);
    if (found) {
      this.used.add(found.id);
      if (kinds.includes(found.kind)) return found.id;
      const message = `${JSON.stringify(ref)} is ${shownKind(found.kind)}, but this must be ${shownKinds(kinds)}.${this.#known(ref, kinds)}`;
      this.#report.add('reference/kind', message, at, ...keys);
      return null;
    }
    if (this.#broken.has(ref)) return null;
    const kind = ref.includes(':') ? idKind(ref) : null;
    if (kind && kinds.includes(kind)) {
      this.used.add(ref);
      return ref;
    }
    const message = ref.includes(':')
      ? `${JSON.stringify(ref)} is not the id of ${shownKinds(kinds)}; an id begins with ${kinds.map((each) => `"${each}:"`).join(', ')}.`
      : `There is no ${kinds.map((each) => each).join(' or ')} with the local name ${JSON.stringify(ref)}.${this.#known(ref, kinds)}`;
    this.#report.add('reference/unknown', message, at, ...keys);
    return null;
  }

  #known(ref: string, kinds: readonly IdKind[]): string {
    if (!this.#report.explains) return '';
    const names = this.#namesOf(kinds);
    if (names.length === 0) return ' None is defined.';
    return didYouMean(ref, names) || ` Known: ${listed(names)}.`;
  }

  #namesOf(kinds: readonly IdKind[]): string[] {
    return [...this.#names, ...this.#earlier]
      .filter(([, { kind }]) => kinds.includes(kind))
      .map(([name]) => name);
  }
}

/** Who may speak, and what a statement is. */
export const SPEAKERS = ['person', 'organisation', 'group'] as const;
export const STATEMENTS = ['quote', 'figure'] as const;

function shownKind(kind: IdKind): string {
  return `${/^[aeo]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function shownKinds(kinds: readonly IdKind[]): string {
  return kinds.length === ID_KINDS.length ? 'anything' : kinds.map(shownKind).join(' or ');
}
