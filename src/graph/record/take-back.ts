import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { figuresLed } from '../places/lead.ts';
import { takeCorrectionBack } from './correct.ts';
import { heldAgainstAll } from './recheck.ts';
import type { Operation } from './revision.ts';
import { followingSame } from './same.ts';
import { takeSourceBack } from './sources.ts';
import { type Step, takeAll, turnedRound } from './steps.ts';

/** A revision as it is kept; `before`, `after` and `steps` are JSON. */
export type Recorded = {
  id: string;
  actor: string;
  account: string | null;
  operation: Operation;
  summary: string;
  before: string | null;
  after: string | null;
  steps: string | null;
  touched: string[];
};

export const RECORDED = query<{ id: string }, Recorded>(cypher`MATCH (r:Revision {id: $id})
  RETURN r.id AS id, r.actor AS actor, r.account AS account, r.operation AS operation, r.summary AS summary,
    r.before AS before, r.after AS after, r.steps AS steps, COLLECT { MATCH (r)-[:TOUCHES]->(s:Subject) RETURN s.of } AS touched`);

/** Takes steps back, the last first; gives the steps that make them again. */
export async function takeBack(write: Write, steps: readonly Step[], at: string): Promise<Step[]> {
  const back: Step[] = [];
  for (const step of steps.toReversed()) back.push(...(await takenBack(write, step, at)));
  // Documents that came in between may have brought more that follows from it; what is taken back itself stands by now.
  for (const step of [...back]) {
    if (step.kind === 'LEAD')
      back.push(...(await heldAgainstAll(write, await figuresLed(write, step.place), at)));
    if (step.kind !== 'LINK') continue;
    const following = await followingSame(write, step, at);
    await takeAll(write, following, at);
    back.push(...following);
  }
  return back;
}

/** Takes a step back; gives the steps that this took. */
async function takenBack(write: Write, step: Step, at: string): Promise<Step[]> {
  if (step.kind === 'SOURCE') return takeSourceBack(write, step, at);
  if (step.kind === 'CORRECTION') return takeCorrectionBack(write, step, at);
  const turned = turnedRound(step);
  await takeAll(write, [turned], at);
  return [turned];
}
