import { useEffect } from 'preact/hooks';
import { useAnswer } from '../ask.ts';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { type GlossaryQuery, Glossary as Query } from '../queries.generated.ts';
import { inWords } from '../words.ts';

type Type = GlossaryQuery['__schema']['types'][number];

/** What carries others over the wire and has no meaning of its own. */
const CARRIERS = /^__|(Connection|Edge|Filter|Order|OrderField|OrderDirection|PageInfo|Payload|Input)$/;
const PLAIN = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'Query', 'Mutation', 'Subscription']);
/** What screens call something by another word than the schema. */
const ON_SCREENS: Record<string, string> = {
  Thread: 'conversation',
  ThreadNode: 'statement in a conversation',
  ThreadDirection: 'direction',
  ResponseTarget: 'what a response responds to',
  SpeakerType: 'kind of speaker',
  StatementType: 'kind of statement',
  Facets: 'filters with their counts',
};

/** The words of the screens and of the schema, each as the schema itself describes it. */
export function Glossary() {
  useTitle('Glossary');
  const asking = useAnswer(Query, {});
  const { answer } = asking;
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (answer && id) document.getElementById(id)?.scrollIntoView();
  }, [answer]);
  return (
    <>
      <div class="intro">
        <h1>Glossary</h1>
        <p>
          The words of these pages and of the <a href="/schema.graphql">schema</a>. Each is explained in the
          schema’s own words. How two numbers are compared has <a href="/tolerance/1">a page of its own</a>.
        </p>
      </div>
      <Answered asking={asking}>
        {({ __schema }) => (
          <dl class="glossary">
            {__schema.types
              .filter(({ name }) => !CARRIERS.test(name!) && !PLAIN.has(name!))
              .sort((a, b) => wordOf(a).localeCompare(wordOf(b), 'en'))
              .map((type) => (
                <Entry key={type.name} type={type} />
              ))}
          </dl>
        )}
      </Answered>
    </>
  );
}

function Entry({ type }: { type: Type }) {
  return (
    <div id={type.name!}>
      <dt>
        {wordOf(type)} <code>{type.name}</code>
      </dt>
      <dd>
        {type.description}
        {type.enumValues && (
          <ul>
            {type.enumValues.map(({ name, description }) => (
              <li key={name}>
                <b>{inWords(name)}</b> <code>{name}</code>: {description}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

/** A type's name as a word: `ResponseKind` is a response kind. */
function wordOf({ name }: Type): string {
  return ON_SCREENS[name!] ?? name!.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
