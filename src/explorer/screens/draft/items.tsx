import { useEffect, useRef } from 'preact/hooks';
import { didInWords, inWords } from '../../words.ts';
import type { Desk } from './desk.ts';
import { nameOf, speakersOf } from './fields.tsx';
import { type Issue, whereOf } from './issues.ts';
import { ItemForm, targetInWords } from './item-form.tsx';
import type { Item } from './read.ts';

/** All items of the draft, in the order of the text; the one that is looked at can be corrected. */
export function Items({ desk }: { desk: Desk }) {
  const { items, entries } = desk.draft.value;
  const form = desk.form.value;
  // What is new is written below what it is about.
  const isNew = form?.at === null;
  const isBelow = items.some(({ id }) => id === desk.current.value);
  let entry = -1;
  return (
    <section class="found" aria-label="What was found">
      {isNew && !isBelow && <ItemForm desk={desk} form={form} />}
      <ol>
        {items.map((item) => {
          const isNext = 'entry' in item && item.entry !== entry;
          if ('entry' in item) entry = item.entry;
          return (
            <li key={item.id} class={isInside(item) ? 'inside' : undefined}>
              {isNext && entries.length > 1 && (
                <h3 class="of-entry">{entries[entry]?.heading ?? `Entry ${entry + 1}`}</h3>
              )}
              {form?.at === item.id ? (
                <ItemForm desk={desk} form={form} />
              ) : (
                <Card desk={desk} item={item} issues={desk.issues.value.get(item.id) ?? []} />
              )}
              {isNew && item.id === desk.current.value && <ItemForm desk={desk} form={form} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function isInside(item: Item): boolean {
  return item.is === 'response' || (item.is === 'figure' && item.quote !== null);
}

function Card({ desk, item, issues }: { desk: Desk; item: Item; issues: readonly Issue[] }) {
  const card = useRef<HTMLElement>(null);
  const isCurrent = desk.current.value === item.id;
  useEffect(() => {
    if (!isCurrent) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <article
      ref={card}
      class={`item of-${item.is} ${isCurrent ? 'current' : ''}`}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={`${item.is}: ${item.words}`}
    >
      <button
        class="go"
        type="button"
        onClick={() => {
          desk.current.value = item.id;
        }}
      >
        <Says desk={desk} item={item} />
      </button>
      <How item={item} />
      {issues.map((issue) => (
        <p key={`${issue.path} ${issue.message}`} class="trouble-line">
          {issue.message} <small>{whereOf(issue)}</small>
        </p>
      ))}
      {isCurrent && (
        <p class="acts">
          <button class="pill" type="button" onClick={() => desk.edit(item)}>
            Edit <kbd>E</kbd>
          </button>
          <button class="pill" type="button" onClick={() => desk.leaveOut(item)}>
            Leave out <kbd>X</kbd>
          </button>
          {(item.is === 'quote' || item.is === 'figure') && (
            <button class="pill" type="button" onClick={desk.addResponse}>
              Responds to … <kbd>R</kbd>
            </button>
          )}
          {item.is === 'quote' && (
            <button class="pill" type="button" onClick={desk.addContradiction}>
              Contradicts … <kbd>C</kbd>
            </button>
          )}
        </p>
      )}
    </article>
  );
}

/** What an item says, in one sentence. */
function Says({ desk, item }: { desk: Desk; item: Item }) {
  const { named, items } = desk.draft.value;
  if (item.is === 'contradiction')
    return (
      <>
        <strong>{item.between.map((side) => targetInWords(side, desk, named)).join(' contradicts ')}</strong>
        <span class="says">{item.words}</span>
      </>
    );
  if (item.is === 'response') {
    const from = items.find(({ id }) => id === item.from);
    return (
      <>
        <strong>
          {from && 'speakers' in from ? speakersOf(from, named) : ''} {didInWords(item.kind)}{' '}
          {targetInWords(item.to, desk, named)}
        </strong>
        <span class="says">{item.words}</span>
      </>
    );
  }
  return (
    <>
      <strong>{speakersOf(item, named)}</strong> {item.as && <span class="soft">as “{item.as}”</span>}
      <span class="says">{item.words}</span>
      {item.is === 'figure' && (
        <span class="soft">
          {[
            item.measure ? nameOf(item.measure, named) : item.unit,
            item.per && `per ${item.per}`,
            item.place && nameOf(item.place, named),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
    </>
  );
}

/** How an item was found, and how sure the rule is. */
function How({ item }: { item: Item }) {
  const sort = item.is === 'quote' ? inWords(item.speech) : item.is;
  return (
    <p class="how">
      <span class="chip">{sort}</span>
      {item.confidence && <span class="chip">{inWords(item.confidence)} confidence</span>}
      {item.by && <span class="chip">{item.by}</span>}
      {item.span === null && item.is !== 'contradiction' && <span class="chip">not found in the text</span>}
      {item.note && <span class="why-found">{item.note}</span>}
    </p>
  );
}
