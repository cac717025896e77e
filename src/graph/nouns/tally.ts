import { type Cypher, cypher } from '../cypher.ts';
import { visible } from './links.ts';

// How many quotes and figures a speaker said is kept on the speaker (see ../import/tally.ts), so that counting them does not
// take longer the more was said. What is kept is believed as long as it agrees with the number of links that the database
// itself keeps, whoever wrote them; else they are counted. Rejected attributions are few, and an index finds them.

/** How many statements a speaker said: all, its quotes, or its figures. */
export const saidCounts = {
  statements: (speaker: Cypher) => countSaid(speaker, kept(speaker), cypher`:Statement`),
  quotes: (speaker: Cypher) => countSaid(speaker, cypher`${speaker}.quoteCount`, cypher`:Quote`),
  figures: (speaker: Cypher) => countSaid(speaker, cypher`${speaker}.figureCount`, cypher`:Figure`),
};

function countSaid(speaker: Cypher, count: Cypher, label: Cypher): Cypher {
  return cypher`CASE WHEN ${kept(speaker)} = COUNT { (${speaker})-[:SAID]->() }
    THEN ${count} - COUNT { MATCH ()-[no:SAID]->(${label}) WHERE no.by = ${speaker}.id AND no.status = 'REJECTED' RETURN no }
    ELSE COUNT { (${speaker})-[said:SAID WHERE ${visible(cypher`said`)}]->(${label}) } END`;
}

function kept(speaker: Cypher): Cypher {
  return cypher`(${speaker}.quoteCount + ${speaker}.figureCount)`;
}
