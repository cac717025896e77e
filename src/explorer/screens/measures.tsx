import { pathTo } from '../../model/addresses.ts';
import { useAddress, yesOrNo } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Aside } from '../parts/aside.tsx';
import { Facet } from '../parts/facets.tsx';
import { Facts } from '../parts/facts.tsx';
import { More } from '../parts/more.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { type MeasuresQuery, Measures as Query } from '../queries.generated.ts';
import { counted } from '../words.ts';

/** What the figures on record count, the measures with most figures first. */
export function Measures() {
  useTitle('Measures');
  const { values } = useAddress();
  const variables = {
    filter: {
      contradicted: yesOrNo(values.contradicted),
      minSources: values.sources === '2' ? 2 : null,
    },
    after: values.after || null,
  };
  const asking = useAnswer(Query, variables);
  return (
    <>
      <div class="intro">
        <h1>Measures</h1>
        <p>What the figures on record count. Only figures that count the same are compared.</p>
      </div>
      <div class="columns">
        <Aside title="Filter">
          <Facet
            name="contradicted"
            title="Contradictions"
            choices={[
              { value: 'yes', name: 'with contradictions' },
              { value: 'no', name: 'without any' },
            ]}
          />
          <Facet name="sources" title="Sources" choices={[{ value: '2', name: 'two or more' }]} />
        </Aside>
        <section id="results" tabIndex={-1} aria-label="Measures">
          <Answered asking={asking}>
            {({ measures }) => (
              <>
                <div class="line">
                  <h2>{counted(measures.totalCount, 'measure')}</h2>
                  <Tools
                    query={Query}
                    variables={variables}
                    answer={{ measures }}
                    name="measures"
                    cite="Measures"
                  />
                </div>
                {measures.nodes.length === 0 && (
                  <Nothing>
                    <p>
                      No measure matches these filters. <a href="/measures">Clear filters</a>.
                    </p>
                  </Nothing>
                )}
                <Tiles measures={measures.nodes} />
                <More page={measures.pageInfo} />
              </>
            )}
          </Answered>
        </section>
      </div>
    </>
  );
}

function Tiles({ measures }: { measures: MeasuresQuery['measures']['nodes'] }) {
  return (
    <ul class="tiles">
      {measures.map(({ id, name, definition, figures, sameAs }) => (
        <li key={id}>
          <a class="tile" href={pathTo('measures', id)}>
            <strong>{name}</strong>
            <Facts
              list={[
                counted(figures.totalCount, 'figure'),
                sameAs.totalCount > 0 && `${counted(sameAs.totalCount, 'measure')} may count the same`,
              ]}
            />
            <span class="facts">{definition}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
