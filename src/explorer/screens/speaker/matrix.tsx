import { pathTo } from '../../../model/addresses.ts';
import { Nothing } from '../../parts/states.tsx';
import type { ResponseKind } from '../../queries.generated.ts';
import { number, responsesInWords } from '../../words.ts';
import type { SpeakerShown } from './shown.ts';

type Row = { id: string; name: string; isSpeaker: boolean; received: Kinds; made: Kinds };
type Kinds = Map<ResponseKind, number>;

/** Who answered this speaker and whom it answered, and how often in which way. */
export function Matrix({ speaker }: { speaker: SpeakerShown }) {
  const rows = rowsOf(speaker);
  if (rows.length === 0)
    return (
      <Nothing>
        <p>No responses to or from {speaker.name} are on record.</p>
      </Nothing>
    );
  return (
    <table class="matrix">
      {(isCut(speaker.responsesReceived) || isCut(speaker.responsesMade)) && (
        <caption class="note">
          Counted over the first {speaker.responsesReceived.nodes.length} of{' '}
          {number(speaker.responsesReceived.totalCount)} responses received and the first{' '}
          {speaker.responsesMade.nodes.length} of {number(speaker.responsesMade.totalCount)} made.
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">With</th>
          <th scope="col">Responses to {speaker.name}</th>
          <th scope="col">Responses by {speaker.name}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={pathTo(row.isSpeaker ? 'speakers' : 'threads', row.id)}>{row.name}</a>
            </th>
            <Cell kinds={row.received} />
            <Cell kinds={row.made} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isCut(list: { totalCount: number; nodes: readonly unknown[] }): boolean {
  return list.totalCount > list.nodes.length;
}

function Cell({ kinds }: { kinds: Kinds }) {
  return (
    <td>
      {[...kinds].map(([kind, count]) => (
        <span key={kind} class={`tally kind-${kind.toLowerCase()}`}>
          <b>{count}</b> {responsesInWords(kind, count)}{' '}
        </span>
      ))}
      {kinds.size === 0 && <span class="none">–</span>}
    </td>
  );
}

function rowsOf(speaker: SpeakerShown): Row[] {
  const rows = new Map<string, Row>();
  const row = ({ id, name }: { id: string; name: string }, isSpeaker = true) => {
    const found = rows.get(id) ?? { id, name, isSpeaker, received: new Map(), made: new Map() };
    rows.set(id, found);
    return found;
  };
  const count = (kinds: Kinds, kind: ResponseKind) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const { kind, response } of speaker.responsesReceived.nodes)
    for (const one of response.saidBy) if (one.id !== speaker.id) count(row(one).received, kind);
  for (const { kind, target } of speaker.responsesMade.nodes) {
    if ('saidBy' in target) for (const one of target.saidBy) count(row(one).made, kind);
    else count(row(target, target.__typename !== 'Event').made, kind);
  }
  const total = ({ received, made }: Row) =>
    [...received.values(), ...made.values()].reduce((a, b) => a + b, 0);
  return [...rows.values()].sort((a, b) => total(b) - total(a));
}
