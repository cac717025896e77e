import { pathTo } from '../../../model/addresses.ts';
import type { CountedFragment } from '../../queries.generated.ts';
import { day } from '../../words.ts';
import { dateOf } from './marks.ts';

/** Who gave each figure, in the words that are printed, and where. */
export function FigureTable({
  figures,
}: {
  figures: readonly (CountedFragment & { of?: { id: string; name: string } })[];
}) {
  return (
    <table class="matrix figures">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Who gave it</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              <a href={pathTo('statements', figure.id)}>{figure.text}</a>
              <span class="facts">
                in <a href={pathTo('sources', figure.citation.source.id)}>{figure.citation.source.title}</a>
              </span>
              {figure.of && (
                <span class="facts">
                  counted as <a href={pathTo('measures', figure.of.id)}>{figure.of.name}</a>
                </span>
              )}
            </th>
            <td>
              {figure.saidBy.map(({ id, name }, place) => (
                <span key={id}>
                  {place > 0 && ', '}
                  <a href={pathTo('speakers', id)}>{name}</a>
                </span>
              ))}
            </td>
            <td>{dateOf(figure) ? day(dateOf(figure)!) : 'not known'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
