import { pathTo } from '../../../model/addresses.ts';
import { Weaker } from '../../parts/weaker.tsx';
import type { MeasureQuery } from '../../queries.generated.ts';
import { counted, inWords, number } from '../../words.ts';

type Shown = NonNullable<MeasureQuery['measure']>;
type Link = Shown['sameAs']['nodes'][number];

/** Measures of other sources that may count the same, the surest first, each with its reason. */
export function Same({ measure: { sameAs } }: { measure: Shown }) {
  if (sameAs.totalCount === 0) return null;
  const surer = sameAs.nodes.filter(({ confidence }) => confidence !== 'LOW');
  const weak = sameAs.nodes.filter(({ confidence }) => confidence === 'LOW');
  return (
    <section aria-labelledby="same">
      <h2 id="same">What may count the same</h2>
      <p>
        Each source’s figures have a measure of their own. A rule links those that may count the same, or a
        person says so.
        {surer.length > 0 && ' Their figures are shown with the others above.'}
      </p>
      {surer.length > 0 && <Links list={surer} />}
      <Weaker count={weak.length} one="link">
        <Links list={weak} />
      </Weaker>
      {sameAs.totalCount > sameAs.nodes.length && (
        <p class="note">These are the first {sameAs.nodes.length}.</p>
      )}
    </section>
  );
}

function Links({ list }: { list: readonly Link[] }) {
  return (
    <ul class="tiles descriptions">
      {list.map(({ id, measure, reason, status, method, confidence, score, assertedBy }) => (
        <li key={id} class="tile">
          <p>
            <a href={pathTo('measures', measure.id)}>{measure.name}</a>{' '}
            <span class="by">{counted(measure.figures.totalCount, 'figure')}</span>
          </p>
          <p>{reason}</p>
          <p class="where">
            <span class={`chip status-${status.toLowerCase()}`}>{inWords(status)}</span>
            <span class="chip">
              {method === 'HUMAN'
                ? `said by ${assertedBy}`
                : `${inWords(confidence)} confidence, score ${number(score)}`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
