import { comparison } from '../comparisons.ts';
import type { AnyNoun } from '../compile/noun.ts';
import type { Nouns } from '../compile/scope.ts';
import { searchResult } from '../search.ts';
import { threadNode } from '../thread.ts';
import { timelineItem } from '../timeline.ts';
import { unanswered } from '../unanswered.ts';
import { attribution } from './attributions.ts';
import { contradiction } from './contradictions.ts';
import { event, participation } from './events.ts';
import { figure } from './figures.ts';
import { citation } from './links.ts';
import { measure } from './measures.ts';
import { place } from './places.ts';
import { quote } from './quotes.ts';
import { response, responseTarget } from './responses.ts';
import { role } from './roles.ts';
import { entry, source } from './sources.ts';
import { group, organisation, person, speaker } from './speakers.ts';
import { statement } from './statements.ts';

const all: Record<string, AnyNoun> = {
  ...Object.fromEntries(
    [
      attribution,
      comparison,
      contradiction,
      entry,
      event,
      figure,
      group,
      measure,
      organisation,
      participation,
      person,
      place,
    ].map((one) => [one.type, one]),
  ),
  ...Object.fromEntries(
    [
      quote,
      response,
      responseTarget,
      role,
      searchResult,
      source,
      speaker,
      statement,
      threadNode,
      timelineItem,
      unanswered,
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
