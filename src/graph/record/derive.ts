import { idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { readdressThese } from '../import/addresses.ts';
import { keepPrinted } from '../import/printed.ts';
import { leaveUtterances, settleUtterances } from '../import/utterances.ts';
import type { Standing } from './links.ts';

/** The statements whose responses are addressed by way of a statement: itself, and those that respond to it. */
export const AROUND = query<{ id: string }, { id: string }>(cypher`MATCH (s:Statement {id: $id})
  RETURN s.id AS id UNION MATCH (s:Statement {id: $id})<-[:RESPONDS_TO]-(by:Statement) RETURN by.id AS id`);

/** Works out anew what follows from links whose status changed. */
export async function deriveFrom(write: Write, { id, from, to }: Standing): Promise<void> {
  const kind = idKind(id);
  if (kind === 'attribution') {
    await keepPrinted(write, { said: [], roles: [] }, [from]);
    const around = await write.run(AROUND, { id: to });
    await readdressThese(
      write,
      around.map((one) => one.id),
      [],
    );
    if (idKind(to) === 'quote') await settleUtterances(write, [to], await leaveUtterances(write, [to]));
  }
  if (kind === 'response') await readdressThese(write, [from], []);
  if (kind === 'role') await keepPrinted(write, { said: [], roles: [] }, [from]);
}
