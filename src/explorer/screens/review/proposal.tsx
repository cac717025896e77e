import { pathTo } from '../../../model/addresses.ts';
import { pathOf } from '../../address.ts';
import { counted, day, inWords, namesOf, number } from '../../words.ts';
import { Evidence } from './evidence.tsx';
import {
  type ContradictionShown,
  type IdentityShown,
  type Item,
  type ResponseShown,
  respondedInWords,
  type SameShown,
} from './shown.ts';

/** One proposal: what it says, the words that it rests on, why it was proposed, and by whom. */
export function Proposal({ item }: { item: Item }) {
  return (
    <article class="proposal" aria-labelledby="proposal-says" id={item.id}>
      <h2 id="proposal-says" tabIndex={-1}>
        <Says item={item} />
      </h2>
      <Why item={item} />
      <Rests item={item} />
    </article>
  );
}

/** What is proposed, as a sentence: who says what of whom. */
function Says({ item }: { item: Item }) {
  switch (item.__typename) {
    case 'Response':
      return <>{respondedInWords(item)}</>;
    case 'Contradiction': {
      const [one, other] = item.statements.map(({ saidBy }) => namesOf(saidBy));
      return (
        <>
          {one === other ? `${one} contradicts their own words` : `${one} and ${other} contradict each other`}
        </>
      );
    }
    case 'Identity':
      return (
        <>
          “{item.description.name}” of “{item.description.source.title}” is {item.speaker.name}
        </>
      );
    case 'SameMeasure':
      return (
        <>
          “{item.measures[0]!.name}” and “{item.measures[1]!.name}” count the same
        </>
      );
    default:
      return <>{item.id}</>;
  }
}

function Why({ item }: { item: Item }) {
  const { confidence, assertedBy, status, depends, reviewedBy, note } = item;
  const isRule = assertedBy.startsWith('rule:');
  return (
    <div class="why">
      {'reason' in item && <p>{item.reason}</p>}
      {note && <p>{note}</p>}
      <p class="where">
        {status !== 'PROPOSED' && (
          <span class={`chip status-${status.toLowerCase()}`}>
            {inWords(status)}
            {reviewedBy && ` by ${reviewedBy}`}
          </span>
        )}
        <span class="chip">{isRule ? `rule ${assertedBy.slice(5)}` : `proposed by ${assertedBy}`}</span>
        <span class="chip">
          {inWords(confidence)} confidence
          {'score' in item && `, score ${number(item.score)}`}
        </span>
        {depends !== null && depends > 0 && (
          <span class="chip">{counted(depends, 'statement depends', 'statements depend')} on it</span>
        )}
      </p>
    </div>
  );
}

function Rests({ item }: { item: Item }) {
  switch (item.__typename) {
    case 'Response':
      return <OfResponse item={item} />;
    case 'Contradiction':
      return <OfContradiction item={item} />;
    case 'Identity':
      return <OfIdentity item={item} />;
    case 'SameMeasure':
      return <OfSame item={item} />;
    default:
      return null;
  }
}

function OfResponse({ item }: { item: ResponseShown & Item }) {
  const { response, target, does, basisText, citation } = item;
  const isElsewhere = basisText && citation?.entry.id !== response.citation.entry.id;
  return (
    <div class="sides">
      <Evidence statement={response} item={item} side="a">
        The response
      </Evidence>
      {'saidBy' in target ? (
        <Evidence statement={target} item={item} side="b">
          What it {inWords(does)}
        </Evidence>
      ) : (
        <article class="evidence of-b">
          <p class="part">Whom it {inWords(does)}</p>
          <p class="by">
            <a href={pathOf(target)}>{target.name}</a>
          </p>
        </article>
      )}
      {isElsewhere && (
        <p class="rests">
          It rests on: <mark class="basis">{basisText}</mark>
        </p>
      )}
    </div>
  );
}

function OfContradiction({ item }: { item: ContradictionShown & Item }) {
  return (
    <div class="sides">
      {item.statements.map((statement, place) => (
        <Evidence key={statement.id} statement={statement} item={item} side={place === 0 ? 'a' : 'b'}>
          {statement.__typename === 'Figure' && statement.measure && (
            <a href={pathTo('measures', statement.measure.id)}>{statement.measure.name}</a>
          )}
        </Evidence>
      ))}
    </div>
  );
}

function OfIdentity({ item }: { item: IdentityShown & Item }) {
  const { description, speaker } = item;
  const others = speaker.descriptions.nodes.filter(({ id }) => id !== description.id).slice(0, 4);
  const more = speaker.descriptions.totalCount - 1 - others.length;
  return (
    <div class="sides">
      <section class="described of-a" aria-label="The description">
        <p class="part">This source says</p>
        <Forms names={description.names} roles={description.roles} />
        <p class="where">
          <a href={pathTo('sources', description.source.id)}>{description.source.title}</a>
          {[...description.source.publishedBy.map(({ name }) => name), dayOf(description.source.publishedAt)]
            .filter(Boolean)
            .join(', ')}
        </p>
        {description.said.nodes.map((statement) => (
          <Evidence key={statement.id} statement={statement} item={item} />
        ))}
        {description.said.nodes.length === 0 && <p class="none">It attributes no words to them.</p>}
      </section>
      <section class="described of-b" aria-label="Who it is said to be">
        <p class="part">
          Others that are taken for <a href={pathTo('speakers', speaker.id)}>{speaker.name}</a>
        </p>
        <ul class="brief">
          {others.map((one) => (
            <li key={one.id}>
              <Forms names={one.names} roles={one.roles} />
              <p class="where">
                <a href={pathTo('sources', one.source.id)}>{one.source.title}</a>
                {dayOf(one.source.publishedAt)}
              </p>
            </li>
          ))}
        </ul>
        {more > 0 && <p class="note">And {counted(more, 'other description')}.</p>}
      </section>
    </div>
  );
}

function dayOf(date: string | null): string | null {
  return date && day(date);
}

function Forms({ names, roles }: { names: readonly string[]; roles: readonly string[] }) {
  return (
    <p class="by">
      {names.map((name) => `“${name}”`).join(', ')}
      {roles.length > 0 && <span class="role">{roles.join('; ')}</span>}
    </p>
  );
}

function OfSame({ item }: { item: SameShown & Item }) {
  return (
    <div class="sides">
      {item.measures.map((measure, place) => (
        <section key={measure.id} class={`described of-${place === 0 ? 'a' : 'b'}`} aria-label={measure.name}>
          <p class="part">
            <a href={pathTo('measures', measure.id)}>{measure.name}</a>
          </p>
          <p>{measure.definition}</p>
          {measure.figures.nodes.map((statement) => (
            <Evidence key={statement.id} statement={statement} item={item} />
          ))}
          {measure.figures.totalCount > measure.figures.nodes.length && (
            <p class="note">
              And {counted(measure.figures.totalCount - measure.figures.nodes.length, 'other figure')}.
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
