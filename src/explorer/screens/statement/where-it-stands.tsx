import { pathTo } from '../../../model/addresses.ts';
import { sourceInWords } from '../../cite/plain.ts';
import type { WholeFragment } from '../../queries.generated.ts';
import { namesOf } from '../../words.ts';

/** Where the words are printed, with what stands around them, and what they are about. */
export function WhereItStands({ statement }: { statement: WholeFragment }) {
  const { citation, attributions, event, places, mentions } = statement;
  const { source, entry, prefix, exact, suffix } = citation;
  const printed = { ...source, publishers: source.publishedBy.map(({ name }) => name), url: null };
  const as = attributions.flatMap(
    ({ attributedAs, cue }) => [attributedAs, cue].filter(Boolean).join(' … ') || [],
  );
  return (
    <section aria-labelledby="stands">
      <h2 id="stands">Where it stands</h2>
      <p>
        <a href={`${pathTo('sources', source.id)}#${encodeURIComponent(entry.id)}`}>
          {sourceInWords(printed)}
        </a>
        {entry.heading && `, under “${entry.heading}”`}
        {source.url && (
          <>
            {' · '}
            <a href={source.url} rel="noreferrer" target="_blank">
              where it was published
            </a>
          </>
        )}
      </p>
      <p class="around">
        {prefix && `… ${prefix}`}
        <b>{exact}</b>
        {suffix && `${suffix} …`}
      </p>
      <dl class="about">
        {as.length > 0 && <Row name="Attributed as">{as.join('; ')}</Row>}
        {event && (
          <Row name="Said at">
            <a href={pathTo('threads', event.id)}>{event.name}</a>
          </Row>
        )}
        {places.length > 0 && <Row name="About">{namesOf(places)}</Row>}
        {mentions.length > 0 && (
          <Row name="Mentions">
            {mentions.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <a href={pathTo('speakers', id)}>{name}</a>
              </span>
            ))}
          </Row>
        )}
      </dl>
    </section>
  );
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
