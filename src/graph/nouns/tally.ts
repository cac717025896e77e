import { type Cypher, cypher } from '../cypher.ts';
import { visible } from './links.ts';

// How many quotes and figures a speaker said is kept on the speaker (see ../import/tally.ts), so that counting them does not
// take longer the more was said. What is kept is believed as long as it agrees with the number of links that the database
// itself keeps, whoever wrote them; else they are counted. Rejected attributions are few, and an index finds them; without
// the hint, old statistics can make the database read all attributions.

const REJECTED = cypher`USING INDEX SEEK no:SAID(status, by)`;

/** How many statements a speaker said. */
export function countSaid(speaker: Cypher): Cypher {
  return cypher`CASE WHEN ${isKept(speaker)}
    THEN ${speaker}.quoteCount + ${speaker}.figureCount - COUNT { MATCH ()-[no:SAID]->() ${REJECTED} WHERE no.by = ${speaker}.id AND no.status = 'REJECTED' RETURN no }
    ELSE ${counted(speaker, cypher`:Statement`)} END`;
}

/** Binds all speakers who said something, each with how many `quotes` and `figures`. */
export function countAllSaid(speaker: Cypher): Cypher {
  return cypher`CALL () {
      MATCH (speaker:Speaker) WITH speaker, ${isKept(cypher`speaker`)} AS kept
      RETURN speaker, CASE WHEN kept THEN speaker.quoteCount ELSE ${counted(cypher`speaker`, cypher`:Quote`)} END AS quotes,
        CASE WHEN kept THEN speaker.figureCount ELSE ${counted(cypher`speaker`, cypher`:Figure`)} END AS figures
      UNION ALL
      MATCH (speaker:Speaker)-[no:SAID]->(what) ${REJECTED} WHERE no.status = 'REJECTED' AND no.by IS NOT NULL AND ${isKept(cypher`speaker`)}
      RETURN speaker, CASE WHEN what:Quote THEN -1 ELSE 0 END AS quotes, CASE WHEN what:Figure THEN -1 ELSE 0 END AS figures
    }
    WITH speaker AS ${speaker}, sum(quotes) AS quotes, sum(figures) AS figures WHERE quotes + figures > 0`;
}

function isKept(speaker: Cypher): Cypher {
  return cypher`${speaker}.quoteCount + ${speaker}.figureCount = COUNT { (${speaker})-[:SAID]->() }`;
}

function counted(speaker: Cypher, label: Cypher): Cypher {
  return cypher`COUNT { (${speaker})-[said:SAID WHERE ${visible(cypher`said`)}]->(${label}) }`;
}
