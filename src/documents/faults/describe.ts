import type { z } from 'zod';
import { didYouMean } from './suggest.ts';

type ZodIssue = z.core.$ZodIssue;

/** The branch of a union that the writer most likely meant: one that accepts the kind of value that stands there. */
export function likeliestBranch(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  const fits = (issues: readonly ZodIssue[]) =>
    !issues.some((each) => each.path.length === 0 && each.code === 'invalid_type');
  return branches.find(fits) ?? [];
}

/** Says in one sentence what is wrong with a value that has the wrong shape, and what to write. */
export function describeFault(issue: ZodIssue, key: string, written: unknown): string {
  if (issue.code === 'invalid_type') {
    const expected = KINDS[issue.expected] ?? issue.expected;
    if (written === undefined) return `${key} is missing; write it here, as ${expected}.`;
    if (written === null) return `${key} is empty; write ${expected} or take the line out.`;
    const help = expected === 'text' && typeof written === 'number' ? ': put it in quotation marks' : '';
    return `${key} is ${shown(written)} but must be ${expected}${help}.`;
  }
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const missing = written === undefined;
      return `${key} ${missing ? 'is missing' : `cannot be ${shown(written)}`}; write one of ${values.join(', ')}.${typeof written === 'string' ? didYouMean(written, values) : ''}`;
    }
    case 'too_small':
      return issue.origin === 'array'
        ? `${key} must hold at least ${issue.minimum}.`
        : `${key} is ${shown(written)} but must be at least ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `${key} must hold at most ${issue.maximum}.`
        : `${key} is ${shown(written)} but must be at most ${issue.maximum}.`;
    case 'invalid_union':
      return written === undefined
        ? `${key} is missing; see seeds/README.md for what to write.`
        : `${key} cannot be ${shown(written)}; see seeds/README.md for what may be written here.`;
    default:
      return issue.message === 'is empty'
        ? `${key} is empty; write its text or take the line out.`
        : `${key} is ${shown(written)} but ${issue.message}.`;
  }
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** How much of a long text is repeated. */
const MOST_SHOWN = 100;

function shown(written: unknown): string {
  if (typeof written === 'string' && written.length > MOST_SHOWN)
    return JSON.stringify(`${written.slice(0, MOST_SHOWN)}…`);
  if (typeof written !== 'object' || written === null) return JSON.stringify(written) ?? String(written);
  return Array.isArray(written) ? 'a list' : 'a map';
}
