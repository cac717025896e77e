import { fold } from '../../../model/names.ts';
import type { ExtractedQuote, ExtractedSpeaker } from '../../types.ts';
import { findPerson } from './people/roster.ts';
import { namingsIn, type Scene } from './responses/scene.ts';

/** Who is named in the words of a quote beside its speaker, by full names; whoever might not be a person is left out. */
export function aboutOf(
  { start, end, speaker }: Pick<ExtractedQuote, 'start' | 'end' | 'speaker'>,
  scene: Scene,
): string[] {
  const names = namingsIn(scene, start, end).flatMap(({ full }) => (full === null ? [] : [full]));
  return [...new Set(names)].filter((name) => fold(name) !== fold(speaker?.name ?? ''));
}

/** Everybody whom quotes are about, with all forms of the name and the roles that the article prints. */
export function peopleNamed(
  quotes: readonly Pick<ExtractedQuote, 'about'>[],
  text: string,
  { namings, roster }: Scene,
): ExtractedSpeaker[] {
  const forms = new Map(
    quotes.flatMap(({ about }) => about.map((name) => [name, new Set<string>()] as const)),
  );
  for (const { full, start, end } of namings) forms.get(full ?? '')?.add(text.slice(start, end));
  return [...forms].map(([name, printed]) => ({
    name,
    aliases: [...printed].filter((form) => form !== name),
    kind: 'PERSON',
    roles: [...(findPerson(roster, name)?.roles ?? [])],
    inferredRoles: [],
    proposedLink: null,
    quotes: 0,
  }));
}
