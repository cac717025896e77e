import { useRoute } from 'preact-iso';
import { pathTo } from '../../model/addresses.ts';
import { useAddress } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { More } from '../parts/more.tsx';
import { Opposing, opposingCount } from '../parts/opposing.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { type CountedFragment, type MeasureQuery, Measure as Query } from '../queries.generated.ts';
import { counted, several } from '../words.ts';
import { FigureTable } from './measure/figure-table.tsx';
import { Line } from './measure/line.tsx';
import { comparable, marksOf } from './measure/marks.ts';
import { OverTime } from './measure/over-time.tsx';
import { Same } from './measure/same.tsx';

type Shown = MeasureQuery & { measure: NonNullable<MeasureQuery['measure']> };

/** One measure: its figures on one line and over time, who gave each, what contradicts, and what may count the same. */
export function Measure() {
  const { params } = useRoute();
  const { values } = useAddress();
  const variables = { id: params.id!, named: params.id!, after: values.after || null };
  const asking = useAnswer(Query, variables);
  useTitle(asking.answer?.measure?.name);
  return (
    <Answered asking={asking}>
      {(answer) =>
        answer.measure ? (
          <>
            <div class="intro">
              <h1>{answer.measure.name}</h1>
              <p>{answer.measure.definition}</p>
              {answer.measure.aliases.length > 0 && (
                <p class="printed">
                  Also called {answer.measure.aliases.map((name) => `“${name}”`).join(', ')}
                </p>
              )}
              <Tools
                query={Query}
                variables={variables}
                answer={answer}
                rows={answer.measure.figures.nodes}
                name="measure"
                cite={`Figures for ${answer.measure.name}`}
              />
            </div>
            <Figures answer={answer as Shown} />
            <Against answer={answer as Shown} />
            <Same measure={answer.measure} />
          </>
        ) : (
          <Nothing>
            <h1>No such measure</h1>
            <p>
              No measure on record has the id <code>{params.id}</code>.{' '}
              <a href="/measures">See all measures</a>.
            </p>
          </Nothing>
        )
      }
    </Answered>
  );
}

function Figures({ answer: { measure, contradictions } }: { answer: Shown }) {
  const figures = allOf(measure);
  const drawn = comparable(figures);
  const opposed = new Set(contradictions.nodes.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const marks = marksOf(drawn, opposed);
  return (
    <>
      <section aria-labelledby="figures">
        <h2 id="figures">{counted(figures.length, 'figure')}</h2>
        {marks.length > 0 && (
          <>
            <Line marks={marks} />
            <p class="note">
              A point is the number as printed. A band is its range: about ± 10 % for a hedge, less for a bare
              number, open where the words say “at least” or “at most”. A diamond is part of a contradiction.
              How ranges are set: <a href="/tolerance/1">policy tolerance/1</a>.
            </p>
          </>
        )}
        {drawn.length < figures.length && (
          <p class="note">
            {counted(figures.length - drawn.length, 'figure')} in another unit or period than{' '}
            {several(drawn[0]!.unit)}
            {drawn[0]!.per && ` per ${drawn[0]!.per}`} {figures.length - drawn.length === 1 ? 'is' : 'are'} in
            the table only.
          </p>
        )}
        <FigureTable figures={figures} />
        <More page={measure.figures.pageInfo} of="figures" />
      </section>
      <OverTime marks={marks} />
    </>
  );
}

/** The measure's own figures, and those of measures that a rule is sure enough to count the same. */
function allOf(measure: Shown['measure']): (CountedFragment & { of?: { id: string; name: string } })[] {
  const others = measure.sameAs.nodes.filter(({ confidence }) => confidence !== 'LOW');
  return [
    ...measure.figures.nodes,
    ...others.flatMap(({ measure: other }) =>
      other.figures.nodes.map((figure) => ({ ...figure, of: other })),
    ),
  ];
}

function Against({ answer: { measure, contradictions, weak } }: { answer: Shown }) {
  return (
    <section aria-labelledby="against">
      <h2 id="against">{opposingCount(contradictions)}</h2>
      {contradictions.totalCount > 0 && <p>The surest first. Nothing here says who is right.</p>}
      <Opposing
        surer={contradictions}
        weak={weak}
        all={`/contradictions?measure=${encodeURIComponent(measure.id)}`}
      />
      <p>
        <a href={pathTo('graph', measure.id)}>Graph</a>
      </p>
    </section>
  );
}
