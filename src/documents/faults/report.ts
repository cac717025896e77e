import type { Issue } from '../../model/errors.ts';
import type { Where } from '../written/where.ts';

/** Collects everything that is wrong with one document, each with the place where it was written. */
export type Report = {
  issues: Issue[];
  where: Where;
  /** Whether an issue is still explained at length; nobody reads a thousand explanations, and looking for near words takes time. */
  readonly explains: boolean;
  /** `at` is a map or list of the document, `keys` lead on from it to what is wrong. */
  add(rule: string, message: string, at: object, ...keys: (string | number)[]): void;
  /** The same, pointing at a key instead of its value. */
  addAtKey(rule: string, message: string, at: object, ...keys: (string | number)[]): void;
};

const MOST_EXPLAINED = 100;

/** An empty report on a document. */
export function reportOn(where: Where): Report {
  const issues: Issue[] = [];
  return {
    issues,
    where,
    get explains() {
      return issues.length < MOST_EXPLAINED;
    },
    add: (rule, message, at, ...keys) =>
      issues.push({ rule, message, path: where.path(at, ...keys), ...where.position(at, ...keys) }),
    addAtKey: (rule, message, at, ...keys) =>
      issues.push({ rule, message, path: where.path(at, ...keys), ...where.keyPosition(at, ...keys) }),
  };
}
