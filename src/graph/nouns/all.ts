import { comparison } from '../comparisons.ts';
import type { AnyNoun } from '../compile/noun.ts';
import type { Nouns } from '../compile/scope.ts';
import { printing } from '../printings.ts';
import { proposal } from '../proposals.ts';
import { searchResult } from '../search.ts';
import { threadNode } from '../thread.ts';
import { timelineItem } from '../timeline.ts';
import { unanswered } from '../unanswered.ts';
import { attribution } from './attributions.ts';
import { contradiction } from './contradictions.ts';
import { description } from './descriptions.ts';
import { event, participation } from './events.ts';
import { figure } from './figures.ts';
import { identity } from './identities.ts';
import { citation, link } from './links.ts';
import { measure, sameMeasure } from './measures.ts';
import { place } from './places.ts';
import { quote } from './quotes.ts';
import { response, responseTarget } from './responses.ts';
import { revision } from './revisions.ts';
import { role } from './roles.ts';
import { entry, source } from './sources.ts';
import { group, organisation, person, speaker } from './speakers.ts';
import { statement } from './statements.ts';
import { utterance } from './utterances.ts';

const all: Record<string, AnyNoun> = {
  ...Object.fromEntries(
    [
      attribution,
      comparison,
      contradiction,
      description,
      entry,
      event,
      figure,
      group,
      identity,
      link,
      measure,
      sameMeasure,
      organisation,
      participation,
      person,
      place,
      printing,
      proposal,
    ].map((one) => [one.type, one]),
  ),
  ...Object.fromEntries(
    [
      quote,
      response,
      responseTarget,
      revision,
      role,
      searchResult,
      source,
      speaker,
      statement,
      threadNode,
      timelineItem,
      unanswered,
      utterance,
    ].map((one) => [one.type, one]),
  ),
  StatementCitation: citation,
};

/** The nouns by the names of their types. */
export const nouns: Nouns = (type) => {
  const found = all[type];
  if (!found) throw new TypeError(`${type} is no noun of the graph.`);
  return found;
};
