import type { Token } from '../../../text/tokens.ts';

/** What the words of a mention say: a name, a role, an organisation, a pronoun, or only a description. */
export type Reading = {
  kind: 'person' | 'organisation' | 'role' | 'pronoun' | 'description';
  /** The name without titles and roles; for a description the words without "the". */
  name: string;
  /** The role as printed ("Mayor of Calais"), where there is one. */
  role: string | null;
  tokens: readonly Token[];
  /** Where the name stands. */
  start: number;
  end: number;
};

/** Makes a reading of what was read. */
export function reading(
  kind: Reading['kind'],
  tokens: readonly Token[],
  name: string,
  role: string | null,
  start: number,
  end: number,
): Reading {
  return { kind, tokens, name, role, start, end };
}
