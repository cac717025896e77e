import { contentId } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import * as identity from '../identity/queries.ts';
import { LINK_STAGES } from '../import/records.ts';
import { applied, type ImportReport } from '../import.ts';
import { callSpeaker } from '../record/called.ts';
import { deriveFrom } from '../record/derive.ts';
import { changeLink, createLink, findAny } from '../record/links.ts';
import { redecide } from '../record/redecide.ts';
import type { Held } from './held.ts';
import * as q from './queries.ts';

/**
 * Puts a source back as it was, with what people decided and asserted of it; all that is worked out follows. Whoever calls makes sure
 * that what it refers to stands.
 */
export async function putBack(write: Write, held: Held, at: string): Promise<ImportReport> {
  const { records, descriptions, refused } = held;
  const source = records.source.id;
  const identities = await living(write, held);
  const told = { source, records, descriptions, held: { identities, refused } };
  const report = await applied(write, told, at);
  await redecide(write, [
    ...LINK_STAGES.flatMap((stage) => report.changes[stage].created),
    ...report.found.created,
  ]);
  for (const link of held.asserted) {
    if (await findAny(write, link.id)) await changeLink(write, link.id, link.properties);
    else await createLink(write, link);
    await deriveFrom(write, link);
  }
  for (const { id, name } of held.called) {
    const [speaker] = await write.run(q.CALLED, { id });
    if (speaker?.called === null) await callSpeaker(write, id, name);
  }
  await write.run(q.SET_FORMER, { rows: held.former });
  for (const text of q.SET_PROPOSED) await write.run(text, { rows: held.proposed });
  await write.run(q.SET_ALIKE, { rows: held.alike });
  await write.run(q.SET_LOADED, { source, loaded: held.loaded });
  return report;
}

/**
 * Whom the descriptions are to be taken for: whom they were, or what that speaker became. Where it was a speaker of this source alone
 * whose id is now that of another, the rule decides anew.
 */
async function living(write: Write, { identities, sole }: Held): Promise<Held['identities']> {
  const ids = [...new Set(identities.map(({ speaker }) => speaker))];
  const lives = new Map((await write.run(identity.LIVE, { ids })).map((one) => [one.id, one.speaker]));
  const taken = new Set((await write.run(identity.STANDING_SPEAKERS, { ids })).map(({ id }) => id));
  return identities.flatMap((row) => {
    const { description, properties } = row;
    if (sole.includes(description) && taken.has(row.speaker) && properties.method !== 'HUMAN') return [];
    const speaker = lives.get(row.speaker) ?? row.speaker;
    return [
      {
        description,
        speaker,
        properties: { ...properties, id: contentId('identity', description, speaker) },
      },
    ];
  });
}
