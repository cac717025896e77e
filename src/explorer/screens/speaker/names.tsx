import type { SpeakerShown } from './shown.ts';

/** What a speaker is called: other spellings, the names that sources print, and roles with their times. */
export function Names({ speaker }: { speaker: SpeakerShown }) {
  const names = speaker.said.nodes.flatMap(({ attributions }) =>
    attributions.map((one) => one.attributedAs ?? ''),
  );
  // "She" and "she" are one name at two places in a sentence.
  const printed = new Map(names.map((name) => [name.toLowerCase(), name]));
  printed.delete('');
  printed.delete(speaker.name.toLowerCase());
  return (
    <>
      {speaker.description && <p>{speaker.description}</p>}
      {'roles' in speaker && speaker.roles.length > 0 && (
        <ul class="roles">
          {speaker.roles.map(({ id, title, organisation, place, from, to }) => (
            <li key={id}>
              <strong>{title}</strong>
              {(organisation ?? place) && `, ${(organisation ?? place)!.name}`}
              {(from || to) && ` (${from ?? '…'} to ${to ?? '…'})`}
            </li>
          ))}
        </ul>
      )}
      {printed.size > 0 && (
        <p class="printed">
          Printed as{' '}
          {[...printed.values()].map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}“{name}”
            </span>
          ))}
        </p>
      )}
    </>
  );
}
