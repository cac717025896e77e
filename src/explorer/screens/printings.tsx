import { useAddress, yesOrNo } from '../address.ts';
import { useAnswer } from '../ask.ts';
import { Aside } from '../parts/aside.tsx';
import { Card } from '../parts/card.tsx';
import { Combobox, calledBy } from '../parts/combobox.tsx';
import { Facet } from '../parts/facets.tsx';
import { More } from '../parts/more.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { Tools } from '../parts/tools.tsx';
import { Choices, type PrintingsQuery, Printings as Query } from '../queries.generated.ts';
import { counted } from '../words.ts';
import { PrintingCard } from './statement/printings.tsx';

/** Words that were said once and are printed more than once, the most printed first. */
export function Printings() {
  useTitle('Printings');
  const { values } = useAddress();
  const variables = {
    filter: { speaker: values.speaker || null, altered: yesOrNo(values.altered) },
    after: values.after || null,
  };
  const asking = useAnswer(Query, variables);
  return (
    <>
      <div class="intro">
        <h1>Printings</h1>
        <p>
          Words in quotation marks that more than one place prints. Where a printing is altered, the words
          that differ are marked. Nothing here says which printing is right.
        </p>
      </div>
      <div class="columns">
        <Aside title="Filter">
          <Filters />
        </Aside>
        <section id="results" tabIndex={-1} aria-label="Printings">
          <Answered asking={asking}>
            {({ utterances }) => (
              <>
                <div class="line">
                  <h2>{counted(utterances.totalCount, 'utterance')}</h2>
                  <Tools
                    query={Query}
                    variables={variables}
                    answer={{ utterances }}
                    name="printings"
                    cite="Printings"
                  />
                </div>
                {utterances.nodes.length === 0 && (
                  <Nothing>
                    <p>
                      No words printed more than once match these filters.{' '}
                      <a href="/printings">Clear filters</a>.
                    </p>
                  </Nothing>
                )}
                <ol class="cards">
                  {utterances.nodes.map((utterance) => (
                    <li key={utterance.id}>
                      <OneUtterance utterance={utterance} />
                    </li>
                  ))}
                </ol>
                <More page={utterances.pageInfo} />
              </>
            )}
          </Answered>
        </section>
      </div>
    </>
  );
}

type Utterance = PrintingsQuery['utterances']['nodes'][number];

function OneUtterance({ utterance }: { utterance: Utterance }) {
  const [first] = utterance.quotes.nodes;
  if (!first) return null;
  const { printings } = first;
  return (
    <div class="utterance">
      <Card statement={{ ...first, utterance }} />
      <details class="weaker">
        <summary>{counted(printings.totalCount, 'other printing')}</summary>
        {printings.nodes.map((printing) => (
          <PrintingCard key={printing.quote.id} printing={printing} text={first.text} />
        ))}
      </details>
    </div>
  );
}

function Filters() {
  const { values } = useAddress();
  const { answer } = useAnswer(Choices, { chosen: values.speaker ? [values.speaker] : [] });
  return (
    <>
      <Facet
        name="altered"
        title="Words"
        choices={[
          { value: 'yes', name: 'altered' },
          { value: 'no', name: 'the same' },
        ]}
      />
      <Combobox
        name="speaker"
        title="Speaker"
        kinds={['PERSON', 'ORGANISATION', 'GROUP']}
        chosen={values.speaker && calledBy(values.speaker, answer?.nodes)}
      />
    </>
  );
}
