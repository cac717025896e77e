import type { SpeakerShown } from '../speaker.tsx';

/** What a speaker is called: other spellings, the names that sources print, and roles with their times. */
export function Names({ speaker }: { speaker: SpeakerShown }) {
  const printed = [
    ...new Set(speaker.said.nodes.flatMap(({ attributions }) => attributions.map((one) => one.attributedAs))),
  ].filter((name): name is string => name !== null && name !== speaker.name);
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
      {printed.length > 0 && (
        <p class="printed">
          Printed as{' '}
          {printed.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}“{name}”
            </span>
          ))}
        </p>
      )}
    </>
  );
}
