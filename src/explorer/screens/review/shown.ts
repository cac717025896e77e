import { shortened } from '../../../model/in-words.ts';
import type {
  EvidenceFragment,
  LinkInShortFragment,
  ProposalKind,
  ProposedFragment,
} from '../../queries.generated.ts';
import { didInWords, namesOf } from '../../words.ts';

/** A link that waits for a decision, with its evidence. */
export type Item = ProposedFragment & {
  /** How many statements depend on it; null where it was looked up alone. */
  depends: number | null;
};
export type ResponseShown = Extract<ProposedFragment, { __typename: 'Response' }>;
export type ContradictionShown = Extract<ProposedFragment, { __typename: 'Contradiction' }>;
export type IdentityShown = Extract<ProposedFragment, { __typename: 'Identity' }>;
export type SameShown = Extract<ProposedFragment, { __typename: 'SameMeasure' }>;
export type Spoken = EvidenceFragment;

/** The links among what was looked up; what is gone is left out. */
export function linksIn<Link>(nodes: readonly unknown[]): Link[] {
  return nodes.filter((node) => typeof node === 'object' && node !== null && 'status' in node) as Link[];
}

/** What a reviewer may decide by one key. */
export type Decision = 'CONFIRM' | 'DISPUTE' | 'REJECT';

export const DECIDED: Record<Decision, string> = {
  CONFIRM: 'Confirmed',
  DISPUTE: 'Disputed',
  REJECT: 'Rejected',
};

/** Kinds of proposals as they are called on the page. */
export const KINDS: Record<ProposalKind, string> = {
  RESPONSE: 'responses',
  CONTRADICTION: 'contradictions',
  IDENTITY: 'identities',
  SAME_MEASURE: 'same measures',
};

const KIND_OF: Record<string, ProposalKind> = {
  Response: 'RESPONSE',
  Contradiction: 'CONTRADICTION',
  Identity: 'IDENTITY',
  SameMeasure: 'SAME_MEASURE',
};

export function kindOf({ __typename }: { __typename: string }): ProposalKind {
  return KIND_OF[__typename]!;
}

/** What proposals are alike by, beside their kind and their rule: an id, and what it is called. */
export function aboutOf(item: Item): { id: string; name: string } | null {
  if (item.__typename === 'Identity') return item.speaker;
  if (item.__typename === 'SameMeasure') return item.measures[0]!;
  if (item.__typename === 'Contradiction')
    return item.statements.flatMap((one) => ('measure' in one && one.measure) || [])[0] ?? null;
  if (item.__typename === 'Response' && 'name' in item.target) return item.target;
  return null;
}

/** Who responded to whom, and how: "Ann Birch rejected what Tom Reed said". */
export function respondedInWords({
  response,
  target,
  does,
}: Extract<LinkInShortFragment, { __typename: 'Response' }>): string {
  const whom = 'saidBy' in target ? `what ${namesOf(target.saidBy)} said` : target.name;
  return `${namesOf(response.saidBy)} ${didInWords(does)} ${whom}`;
}

/** How many letters of a statement or a title stand in a line. */
const LETTERS = 70;

/** A link in a line, for lists: who is said to have done what. */
export function inShort(link: LinkInShortFragment): string {
  switch (link.__typename) {
    case 'Response':
      return `${respondedInWords(link)}: ${shortened(link.response.text, LETTERS)}`;
    case 'Contradiction':
      return link.statements
        .map((one) => `${namesOf(one.saidBy)}: ${shortened(one.text, LETTERS)}`)
        .join(' against ');
    case 'Identity': {
      const { name, roles, source } = link.description;
      return `“${[name, ...roles.slice(0, 1)].join(', ')}” in “${shortened(source.title, LETTERS)}” is ${link.speaker.name}`;
    }
    case 'SameMeasure':
      return `“${link.measures.map(({ name }) => name).join('” counts the same as “')}”`;
    default:
      return link.id;
  }
}
