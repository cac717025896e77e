import type { Response, ResponseKind, ResponseTarget, Statement } from '../../api/schema.generated.ts';
import { namesOf, quoted } from './deep-link.ts';

/** What every page asks of a response; to be spread in its query. */
export const RESPONSE = `
fragment Joined on Response {
  id kind
  response { id saidBy { id name } }
  target {
    ... on Quote { id text saidBy { id name } }
    ... on Figure { id text saidBy { id name } }
    ... on Person { id name }
    ... on Organisation { id name }
    ... on Group { id name }
    ... on Event { id name }
  }
}`;

/** The past tense agrees with one speaker and with several. */
const DID: Readonly<Record<ResponseKind, string>> = {
  ANSWERS: 'answered',
  REJECTS: 'rejected',
  SUPPORTS: 'supported',
  CLARIFIES: 'clarified',
  QUESTIONS: 'questioned',
  COMMENTS: 'commented on',
};

/** A response as a sentence that names both ends: who did what to whom. */
export function responseInWords({ kind, response, target }: Response): string {
  const by = namesOf(response.saidBy);
  if (!isStatement(target)) return `${by} ${DID[kind]} ${target.name}.`;
  const of = namesOf(target.saidBy);
  return `${by} ${DID[kind]} ${of === by ? 'their own words' : `what ${of} said`}: ${quoted(target)}`;
}

function isStatement(target: ResponseTarget): target is Extract<ResponseTarget, Statement> {
  return 'text' in target;
}
