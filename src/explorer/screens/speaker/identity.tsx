import { pathTo } from '../../../model/addresses.ts';
import { useAddress } from '../../address.ts';
import { More } from '../../parts/more.tsx';
import { Weaker } from '../../parts/weaker.tsx';
import type { DescribedFragment } from '../../queries.generated.ts';
import { counted, day, inWords, number } from '../../words.ts';
import type { SpeakerShown } from './shown.ts';

/** Which sources mean this speaker, why they are taken for one, and who else might be the same. */
export function Identity({ speaker }: { speaker: SpeakerShown }) {
  const { values } = useAddress();
  const { descriptions } = speaker;
  if (descriptions.totalCount === 0) return null;
  const surer = descriptions.nodes.filter(({ identity }) => identity.confidence !== 'LOW');
  const weak = descriptions.nodes.filter(({ identity }) => identity.confidence === 'LOW');
  const [shown, more] = values.described ? [surer, []] : [surer.slice(0, SHOWN), surer.slice(SHOWN)];
  const others = descriptions.totalCount - shown.length - weak.length;
  return (
    <>
      <section aria-labelledby="identity">
        <h2 id="identity">{titleOf(speaker)}</h2>
        <p>
          {descriptions.totalCount === 1
            ? '1 source describes'
            : `${number(descriptions.totalCount)} sources describe`}{' '}
          {speaker.name}. Each description keeps the names and roles that its own source prints.
        </p>
        <Descriptions list={shown} />
        {more.length > 0 ? (
          <details class="weaker">
            <summary>{counted(others, 'more description')}</summary>
            <Descriptions list={more} />
            <More page={descriptions.pageInfo} name="described" of="descriptions" />
          </details>
        ) : (
          <More page={descriptions.pageInfo} name="described" of="descriptions" />
        )}
        <Weaker count={weak.length} one="match" many="matches">
          <Descriptions list={weak} />
        </Weaker>
      </section>
      <Alike speaker={speaker} />
    </>
  );
}

/** So many descriptions stand open at first; the statements should not be far below. */
const SHOWN = 4;

function titleOf({ __typename, descriptions }: SpeakerShown): string {
  if (descriptions.totalCount === 1) return 'How the source describes this speaker';
  if (__typename === 'Person') return 'Why are these one person?';
  return __typename === 'Organisation' ? 'Why are these one organisation?' : 'Why are these one group?';
}

function Descriptions({ list }: { list: readonly DescribedFragment[] }) {
  return (
    <ul class="tiles descriptions">
      {list.map((one) => (
        <li key={one.id} class="tile">
          <Description one={one} />
        </li>
      ))}
    </ul>
  );
}

function Description({ one: { names, roles, statements, source, identity } }: { one: DescribedFragment }) {
  const printed = [
    ...source.publishedBy.map(({ name }) => name),
    source.publishedAt && day(source.publishedAt),
  ];
  return (
    <>
      <p>
        {names.map((name, place) => (
          <span key={name}>
            {place > 0 && ', '}“{name}”
          </span>
        ))}
        {roles.length > 0 && <span class="role">{roles.join('; ')}</span>}
      </p>
      <p class="by">
        <a href={pathTo('sources', source.id)}>{source.title}</a> {printed.filter(Boolean).join(', ')},{' '}
        {statements > 0 ? counted(statements, 'statement') : 'talked about only'}
      </p>
      <p>{identity.reason}</p>
      <p class="where">
        <span class={`chip status-${identity.status.toLowerCase()}`}>{inWords(identity.status)}</span>
        <span class="chip">{METHODS[identity.method]}</span>
        <span class="chip">
          {inWords(identity.confidence)} confidence, score {number(identity.score)}
        </span>
      </p>
    </>
  );
}

const METHODS = {
  NAME: 'matched by full name',
  RULE: 'matched by a rule',
  HUMAN: 'decided by a person',
} as const;

function Alike({ speaker: { alike, name } }: { speaker: SpeakerShown }) {
  if (alike.length === 0) return null;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">Who might be the same?</h2>
      <p>
        These are kept apart from {name}. A rule finds that they might be the same; no person has decided.
      </p>
      <ul class="tiles descriptions">
        {alike.map(({ speaker, score, reason }) => (
          <li key={speaker.id} class="tile">
            <p>
              <a href={pathTo('speakers', speaker.id)}>{speaker.name}</a>
            </p>
            <p>{reason}</p>
            <p class="where">
              <span class="chip status-proposed">proposed</span>
              <span class="chip">score {number(score)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
