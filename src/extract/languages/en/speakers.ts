import { fold } from '../../../model/names.ts';
import type { KnownSpeaker } from '../../known-speakers.ts';
import type { ExtractedSpeaker } from '../../types.ts';
import { emptyRoster, enrol, findPerson } from './people/roster.ts';
import type { Resolved } from './people/tracks.ts';

/** Everybody who speaks in an article, in order of first appearance, with proposals to link them to the graph's speakers. */
export function speakersOf(resolved: Iterable<Resolved>, known: readonly KnownSpeaker[]): ExtractedSpeaker[] {
  const speakers = new Map<string, ExtractedSpeaker>();
  for (const { name, kind, person } of resolved) {
    const key = `${kind} ${fold(name)}`;
    const speaker = speakers.get(key) ?? {
      name,
      aliases: [],
      kind,
      roles: [],
      inferredRoles: [],
      proposedLink: null,
      quotes: 0,
    };
    speaker.quotes++;
    if (person) {
      speaker.aliases = [...person.aliases.keys()].filter((alias) => alias !== name);
      speaker.roles = [...person.roles];
      speaker.inferredRoles = [...person.inferredRoles].filter((role) => !person.roles.has(role));
    }
    speakers.set(key, speaker);
  }
  const link = linker(known);
  for (const speaker of speakers.values()) speaker.proposedLink = link(speaker);
  return [...speakers.values()];
}

/** Finds whom of the graph a name may be: the same name or alias, or the same last name with a near first name. */
function linker(
  known: readonly KnownSpeaker[],
): (speaker: ExtractedSpeaker) => ExtractedSpeaker['proposedLink'] {
  const byName = new Map<string, KnownSpeaker>();
  const roster = emptyRoster();
  for (const speaker of known) {
    for (const name of [speaker.name, ...speaker.aliases]) {
      if (!byName.has(fold(name))) byName.set(fold(name), speaker);
      if (speaker.id.startsWith('person:') && name.includes(' ')) enrol(roster, name, null);
    }
  }
  return ({ name, aliases, kind }) => {
    for (const spelling of [name, ...aliases]) {
      const same = byName.get(fold(spelling));
      if (same) return { id: same.id, name: same.name, reason: `The name ${spelling} is known.` };
    }
    const near = kind === 'PERSON' && name.includes(' ') ? findPerson(roster, name) : null;
    const speaker = near && byName.get(fold(near.name));
    return speaker
      ? { id: speaker.id, name: speaker.name, reason: `${name} is spelt nearly like ${near.name}.` }
      : null;
  };
}
