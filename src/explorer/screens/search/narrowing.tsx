import { useAddress } from '../../address.ts';
import { useAnswer } from '../../ask.ts';
import { Combobox, calledBy } from '../../parts/combobox.tsx';
import { type Choice, Facet } from '../../parts/facets.tsx';
import { Choices, type FacetsQuery, Facets as Query } from '../../queries.generated.ts';
import { number } from '../../words.ts';
import { type Conditions, type FacetName, isStatementKind } from './conditions.ts';
import { TITLES, valueName } from './facet-names.ts';

const PICKED: Partial<Record<FacetName, Parameters<typeof Combobox>[0]['kinds']>> = {
  speaker: ['PERSON', 'ORGANISATION', 'GROUP'],
  organisation: ['ORGANISATION'],
  place: ['PLACE'],
  source: ['SOURCE'],
};
const ORDER: readonly FacetName[] = [
  'speaker',
  'organisation',
  'place',
  'source',
  'month',
  'printed',
  'speech',
  'status',
  'hasResponse',
  'contradicted',
];

type Props = { words: string; conditions: Conditions; nameOf: (value: string) => string };

/** What a list of results can be narrowed by, with how many statements each value would leave. */
export function Narrowing({ words, conditions, nameOf }: Props) {
  const { values } = useAddress();
  const { answer, trouble, waiting } = useAnswer(Query, { query: words || null, filter: conditions.filter });
  if (!answer)
    return (
      <p class="note facets" aria-busy={waiting}>
        {trouble ?? 'Counting …'}
      </p>
    );
  const { facets } = answer;
  const kinds = facets.kind.length > 0 && !conditions.isNarrowed ? facets.kind : facets.type;
  const choices = (name: FacetName): Choice[] => {
    const found = facets[name].map((one) => choiceOf(name, one));
    // What is so stands above what is not, whichever is more.
    if (name === 'hasResponse' || name === 'contradicted')
      found.sort((a, b) => b.value.localeCompare(a.value));
    const chosen = values[name];
    // What is in force is shown first where it is not among the most frequent.
    if (!chosen || found.some(({ value }) => value === chosen)) return found;
    const called = valueName(name, chosen, nameOf(chosen));
    return [{ value: chosen, name: called, count: facets.counted }, ...found];
  };
  return (
    <div class="facets" aria-busy={waiting}>
      <Facet name="kind" title={TITLES.kind!} choices={kinds.map((one) => choiceOf('kind', one))} />
      {isStatementKind(conditions.kind) &&
        ORDER.map((name) => (
          <Facet key={name} name={name} title={TITLES[name]!} choices={choices(name)}>
            {PICKED[name] && facets[name].length > 5 && (
              <Combobox name={name} title={`Another ${name}`} kinds={PICKED[name]} hidesTitle />
            )}
            {name === 'month' && <Between />}
            {name === 'printed' && <p class="note">The date of the article, whenever it was said.</p>}
          </Facet>
        ))}
      {!facets.complete && (
        <p class="note">Counts cover the first {number(facets.counted)} statements; there are more.</p>
      )}
    </div>
  );
}

/** A span of time, for what no single month holds. */
function Between() {
  const { values, set } = useAddress();
  return (
    <div class="between-dates">
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{TITLES[end]}</span>
          <input
            type="month"
            value={values[end] ?? ''}
            onChange={(event) => set({ [end]: event.currentTarget.value || null, month: null, after: null })}
          />
        </label>
      ))}
    </div>
  );
}

function choiceOf(facet: string, { value, name, count }: FacetsQuery['facets']['kind'][number]): Choice {
  return { value, name: valueName(facet, value, name), count };
}

/** What the things that an address names are called. */
export function useNames(): (value: string) => string {
  const { values } = useAddress();
  const chosen = Object.keys(PICKED).flatMap((name) => values[name] || []);
  const { answer } = useAnswer(Choices, { chosen });
  return (value) => calledBy(value, answer?.nodes);
}
