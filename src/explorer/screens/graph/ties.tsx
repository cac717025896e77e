import { pathTo } from '../../../model/addresses.ts';
import { inWords } from '../../words.ts';
import { inReadingOrder, type Neighbourhood } from './neighbourhood.ts';

/** The drawing told as a table. */
export function Ties({ around }: { around: Neighbourhood }) {
  const names = new Map(around.things.map(({ id, name }) => [id, name]));
  const link = (id: string) => (
    <a class="clamped" href={pathTo('graph', id)}>
      {names.get(id)}
    </a>
  );
  return (
    <table class="matrix ties">
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Link</th>
          <th scope="col">To</th>
        </tr>
      </thead>
      <tbody>
        {inReadingOrder(around.ties).map(({ id, from, to, words, kind, basis }) => (
          <tr key={id}>
            <td>{link(from)}</td>
            <td>
              <span class={`tally kind-${kind.toLowerCase() || 'plain'}`}>
                {kind ? inWords(words) : words}
              </span>
              {basis && <q class="clamped">{basis}</q>}
            </td>
            <td>{link(to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
