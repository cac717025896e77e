import { pathTo } from '../../model/addresses.ts';
import type { JoinedFragment } from '../queries.generated.ts';
import { didInWords, namesOf } from '../words.ts';

/** A response as a sentence: who did what to whom, the words that are answered, and the sentence that this rests on. */
export function ResponseLine({ link }: { link: JoinedFragment }) {
  return (
    <p class={`relation kind-${link.kind.toLowerCase()}`}>
      {namesOf(link.response.saidBy)} <strong>{didInWords(link.kind)}</strong> <Whom link={link} />
      {link.basisText && <q title="The sentence that this rests on">{link.basisText}</q>}
    </p>
  );
}

function Whom({ link: { response, target } }: { link: JoinedFragment }) {
  if ('saidBy' in target)
    return (
      <>
        {isOwn(response, target) ? 'their own words' : `what ${namesOf(target.saidBy)} said`}:{' '}
        <a class="answered-words" href={pathTo('statements', target.id)}>
          {target.text}
        </a>
      </>
    );
  if (target.__typename === 'Event') return <a href={pathTo('threads', target.id)}>{target.name}</a>;
  return <a href={pathTo('speakers', target.id)}>{target.name}</a>;
}

/** The same in a few words, without the words that are answered: `rejected what Ines Dell said`. */
export function responseInShort({ kind, response, target }: JoinedFragment): string {
  if (!('saidBy' in target)) return `${didInWords(kind)} ${target.name}`;
  return `${didInWords(kind)} ${isOwn(response, target) ? 'their own words' : `what ${namesOf(target.saidBy)} said`}`;
}

type Spoken = { saidBy: readonly { id: string }[] };

function isOwn(response: Spoken, target: Spoken): boolean {
  const ids = ({ saidBy }: Spoken) => saidBy.map(({ id }) => id).join(' ');
  return ids(response) === ids(target);
}
