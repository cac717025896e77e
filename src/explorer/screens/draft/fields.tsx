import type { ComponentChildren } from 'preact';
import { shortened } from '../../../model/in-words.ts';
import { inWords } from '../../words.ts';
import type { Desk } from './desk.ts';
import { placesOf } from './find-words.ts';
import { NEW, SEVERAL } from './form.ts';
import type { Item, Named, Section } from './read.ts';

type Field = { desk: Desk; name: string; label: string; hint?: string };

/** One line of text in the form. */
export function Line({ desk, name, label, hint }: Field) {
  return (
    <Labelled {...{ desk, name, label, hint }}>
      <input
        id={`draft-${name}`}
        type="text"
        autocomplete="off"
        value={held(desk, name)}
        {...told(desk, name, hint)}
        onInput={({ currentTarget: { value } }) => desk.fill({ [name]: value })}
      />
    </Labelled>
  );
}

/** One of several; `children` are the options. */
export function Choice({ desk, name, label, hint, children }: Field & { children: ComponentChildren }) {
  return (
    <Labelled {...{ desk, name, label, hint }}>
      <select
        id={`draft-${name}`}
        value={held(desk, name)}
        {...told(desk, name, hint)}
        onChange={({ currentTarget: { value } }) => desk.fill({ [name]: value })}
      >
        {children}
      </select>
    </Labelled>
  );
}

/** Words as they are printed: typed, or chosen in the article beside it. It says where they stand. */
export function WordsField({ desk, label }: { desk: Desk; label: string }) {
  const values = desk.form.value?.values ?? {};
  const { words = '' } = values;
  const { spans, at } = placesOf(desk.article, values);
  return (
    <Labelled desk={desk} name="words" label={label}>
      <textarea
        id="draft-words"
        rows={Math.min(8, 2 + Math.floor(words.length / 60))}
        value={words}
        {...told(desk, 'words', 'yes')}
        onInput={({ currentTarget: { value } }) => desk.fill({ words: value, nth: '' })}
      />
      <small id="draft-words-hint">
        {words.trim() === ''
          ? 'Choose them in the article, or type them; of many, the first and the last with … between.'
          : spans.length === 0
            ? 'The text does not print these words.'
            : spans.length > 1 && (
                <>
                  They stand {spans.length} times; this is place {at + 1}.{' '}
                  <button
                    class="pill"
                    type="button"
                    onClick={() => desk.fill({ nth: String((at + 1) % spans.length) })}
                  >
                    Next place
                  </button>
                </>
              )}
      </small>
    </Labelled>
  );
}

/** What a section of a draft names, as options. */
export function NamedOptions({ named, section }: { named: readonly Named[]; section: Section }) {
  return (
    <>
      {named.map(
        (one) =>
          one.section === section && (
            <option key={one.local} value={one.local}>
              {one.name}
            </option>
          ),
      )}
    </>
  );
}

/** Terms of documents as options, in words. */
export function TermOptions({ terms }: { terms: readonly string[] }) {
  return (
    <>
      {terms.map((term) => (
        <option key={term} value={term}>
          {inWords(term)}
        </option>
      ))}
    </>
  );
}

/** The speakers of a draft as options, each kind by itself. */
export function SpeakerOptions({ named }: { named: readonly Named[] }) {
  return (
    <>
      {(
        [
          ['people', 'People'],
          ['organisations', 'Organisations'],
          ['groups', 'Groups'],
        ] as const
      ).map(([section, label]) => {
        const isThere = named.some((one) => one.section === section);
        return (
          isThere && (
            <optgroup key={section} label={label}>
              <NamedOptions named={named} section={section} />
            </optgroup>
          )
        );
      })}
    </>
  );
}

/** Who said it: one of the draft, or somebody new. */
export function WhoField({ desk, named, label }: { desk: Desk; named: readonly Named[]; label: string }) {
  return (
    <>
      <Choice desk={desk} name="speaker" label={label}>
        <option value="">Choose …</option>
        {held(desk, 'speaker') === SEVERAL && <option value={SEVERAL}>Several, as written</option>}
        <SpeakerOptions named={named} />
        <option value={NEW}>Somebody else …</option>
      </Choice>
      {held(desk, 'speaker') === NEW && (
        <div class="pair-of">
          <Line desk={desk} name="name" label="Name" />
          <Choice desk={desk} name="nameKind" label="What it is">
            <option value="PERSON">A person</option>
            <option value="ORGANISATION">An organisation</option>
            <option value="COLLECTIVE">Several who speak as one</option>
            <option value="UNNAMED">A voice without a name</option>
          </Choice>
        </div>
      )}
    </>
  );
}

/** The quotes of a draft as options, by their keys where they have one. */
export function QuoteOptions({ desk, named, not }: { desk: Desk; named: readonly Named[]; not?: string }) {
  return (
    <optgroup label="Statements">
      {desk.draft.value.items.map(
        (item) =>
          item.is === 'quote' &&
          item.id !== not && (
            <option key={item.id} value={item.key ?? item.id}>
              {speakersOf(item, named)}: {shortened(item.words, 70)}
            </option>
          ),
      )}
    </optgroup>
  );
}

/** Who says a statement, by name. */
export function speakersOf(item: Item & { speakers: readonly string[] }, named: readonly Named[]): string {
  return item.speakers.map((local) => nameOf(local, named)).join(', ') || 'Nobody named';
}

/** What a local name stands for. */
export function nameOf(local: string, named: readonly Named[]): string {
  return named.find((one) => one.local === local)?.name || local;
}

/** What a field of the form holds. */
export function held(desk: Desk, name: string): string {
  return desk.form.value?.values[name] ?? '';
}

function Labelled({ desk, name, label, hint, children }: Field & { children: ComponentChildren }) {
  const fault = desk.faults.value[name];
  return (
    <div class="labelled">
      <label for={`draft-${name}`}>{label}</label>
      {children}
      {hint && <small id={`draft-${name}-hint`}>{hint}</small>}
      {fault && (
        <p class="trouble-line" id={`draft-${name}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

function told(desk: Desk, name: string, hint?: string) {
  const fault = desk.faults.value[name];
  const by = [fault && `draft-${name}-fault`, hint && `draft-${name}-hint`].filter(Boolean).join(' ');
  return { 'aria-invalid': Boolean(fault), 'aria-describedby': by || undefined };
}
