import { pathTo } from '../../../model/addresses.ts';
import { pathOf } from '../../address.ts';
import { inWords } from '../../words.ts';
import { inReadingOrder, isStatement, type Neighbourhood, type Thing } from './neighbourhood.ts';

/** More ties than this are read in the table. */
const MOST = 6;

type Props = {
  around: Neighbourhood;
  chosen: Thing;
  /** Adds what is linked to the chosen node; null once that is done. */
  grow: (() => void) | null;
};

/** What is said of the chosen node, and where one can go from it. */
export function Chosen({ around, chosen, grow }: Props) {
  const names = new Map(around.things.map(({ id, name }) => [id, name]));
  const ties = inReadingOrder(around.ties).filter(({ from, to }) => from === chosen.id || to === chosen.id);
  const isTold = isStatement(chosen);
  return (
    <div class="card chosen-thing">
      <div role="status">
        <p class="kicker">{chosen.__typename.toLowerCase()}</p>
        {isTold ? <blockquote>{chosen.name}</blockquote> : <h3>{chosen.name}</h3>}
      </div>
      <ul class="tied">
        {ties.slice(0, MOST).map(({ id, from, to, words, kind }) => (
          <li key={id} class="clamped">
            {from === chosen.id ? '' : `${names.get(from)} `}
            <b>{kind ? inWords(words) : words}</b>
            {to === chosen.id ? (from === chosen.id ? '' : ' this') : ` ${names.get(to)}`}
          </li>
        ))}
        {ties.length > MOST && <li>and {ties.length - MOST} more</li>}
      </ul>
      <p class="where">
        {grow && (
          <button class="pill" type="button" onClick={grow}>
            Add what is linked to it
          </button>
        )}
        <a href={pathOf(chosen)}>{isTold ? 'Statement' : 'Open'}</a>
        {chosen !== around.things[0] && <a href={pathTo('graph', chosen.id)}>Centre the graph here</a>}
      </p>
    </div>
  );
}
