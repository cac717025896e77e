import { useEffect, useRef } from 'preact/hooks';
import { DIMENSIONS, EVENT_KINDS, RESPONSE_KINDS, SPEECHES } from '../../../model/document.ts';
import { shortened } from '../../../model/in-words.ts';
import type { Desk } from './desk.ts';
import {
  Choice,
  held,
  Line,
  NamedOptions,
  nameOf,
  QuoteOptions,
  SpeakerOptions,
  speakersOf,
  TermOptions,
  WhoField,
  WordsField,
} from './fields.tsx';
import { type Form, NEW } from './form.ts';
import type { Named } from './read.ts';

/** The form of an item, in its place. Enter saves it and Escape leaves it; so nobody needs the mouse. */
export function ItemForm({ desk, form }: { desk: Desk; form: Form }) {
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => {
    first.current?.scrollIntoView({ block: 'nearest' });
    first.current?.querySelector<HTMLElement>('textarea, select, input')?.focus();
  }, []);
  const save = () => {
    if (!desk.save()) first.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const Fields = FIELDS[form.is];
  return (
    <form
      ref={first}
      class="item-form"
      aria-label={`${form.at === null ? 'New' : 'Change the'} ${form.is}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') desk.cancel();
        else if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLTextAreaElement))
          return;
        else save();
        event.preventDefault();
      }}
    >
      <h3>
        {form.at === null ? 'New' : 'Change the'} {form.is}
      </h3>
      <Fields desk={desk} named={desk.draft.value.named} />
      <p class="form-ends">
        <button class="pill strong" type="submit">
          Save
        </button>
        <button class="pill" type="button" onClick={desk.cancel}>
          Cancel
        </button>
        <small>Enter saves, Escape cancels.</small>
      </p>
    </form>
  );
}

type Parts = { desk: Desk; named: readonly Named[] };

const FIELDS = {
  quote: QuoteFields,
  figure: FigureFields,
  response: ResponseFields,
  contradiction: ContradictionFields,
  speaker: SpeakerFields,
  source: SourceFields,
};

function QuoteFields({ desk, named }: Parts) {
  return (
    <>
      <WordsField desk={desk} label="Words, as printed" />
      <WhoField desk={desk} named={named} label="Who said it" />
      <Choice desk={desk} name="speech" label="Manner">
        <TermOptions terms={SPEECHES} />
      </Choice>
      <AsPrinted desk={desk} />
    </>
  );
}

/** How the text names the speaker. */
function AsPrinted({ desk }: { desk: Desk }) {
  const isInferred = held(desk, 'inferred') === 'yes';
  return (
    <>
      <div class="pair-of">
        <Line desk={desk} name="as" label="Name as printed" />
        <Line desk={desk} name="role" label="Role as printed" />
        <Line desk={desk} name="cue" label="Cue, such as “said”" />
        <Line desk={desk} name="audience" label="To whom, as printed" />
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={isInferred}
          onChange={({ currentTarget: { checked } }) => desk.fill({ inferred: checked ? 'yes' : '' })}
        />{' '}
        The text does not say who; it is my reading
      </label>
      <Line desk={desk} name="note" label="Note" />
    </>
  );
}

function FigureFields({ desk, named }: Parts) {
  const isOfQuote = (desk.form.value?.at ?? '').includes('quotes');
  return (
    <>
      <WordsField desk={desk} label="Words, as printed" />
      {!isOfQuote && (
        <WhoField desk={desk} named={named} label="Who said it (of a figure in a quote: its speaker)" />
      )}
      <Choice desk={desk} name="measure" label="What it counts">
        <option value="">Nothing that is compared</option>
        <NamedOptions named={named} section="measures" />
        <option value={NEW}>Something else …</option>
      </Choice>
      {held(desk, 'measure') === NEW && (
        <div class="pair-of">
          <Line desk={desk} name="measureName" label="Its name, such as “Homes flooded in Hull”" />
          <Line desk={desk} name="definition" label="What exactly is counted" />
          <Choice desk={desk} name="dimension" label="Sort of quantity">
            <TermOptions terms={DIMENSIONS} />
          </Choice>
          <Line desk={desk} name="measureUnit" label="Its unit: person, %, GBP …" />
        </div>
      )}
      <div class="pair-of">
        <Line desk={desk} name="value" label="Number" hint="Read from the words if empty." />
        {held(desk, 'measure') !== NEW && <Line desk={desk} name="unit" label="Unit" />}
        <Choice desk={desk} name="per" label="For each">
          <option value="">–</option>
          {['hour', 'day', 'week', 'month', 'year'].map((per) => (
            <option key={per} value={per}>
              {per}
            </option>
          ))}
        </Choice>
        <Choice desk={desk} name="place" label="Place">
          <option value="">–</option>
          <NamedOptions named={named} section="places" />
          <option value={NEW}>Another place …</option>
        </Choice>
        {held(desk, 'place') === NEW && <Line desk={desk} name="placeName" label="Name of the place" />}
      </div>
      <Line desk={desk} name="note" label="Note" />
    </>
  );
}

function ResponseFields({ desk, named }: Parts) {
  const { items } = desk.draft.value;
  const from = items.find(({ id }) => id === held(desk, 'from'));
  return (
    <>
      {from && 'speakers' in from && (
        <p class="note">
          {speakersOf(from, named)}: {shortened(from.words, 90)}
        </p>
      )}
      <Choice desk={desk} name="kind" label="What it does">
        <TermOptions terms={RESPONSE_KINDS} />
      </Choice>
      <Choice desk={desk} name="to" label="To whom, or to what">
        <option value="">Choose …</option>
        <SpeakerOptions named={named} />
        <optgroup label="Events">
          <NamedOptions named={named} section="events" />
          <option value={NEW}>An event …</option>
        </optgroup>
        <QuoteOptions desk={desk} named={named} not={from?.id} />
      </Choice>
      {held(desk, 'to') === NEW && (
        <div class="pair-of">
          <Line desk={desk} name="eventName" label="Name of the event" />
          <Choice desk={desk} name="eventKind" label="Sort of event">
            <TermOptions terms={EVENT_KINDS} />
          </Choice>
          <Choice desk={desk} name="appears" label="Whose own appearance it is">
            <option value="">Nobody’s</option>
            <SpeakerOptions named={named} />
          </Choice>
        </div>
      )}
      <WordsField desk={desk} label="The words that show it" />
      <Line desk={desk} name="note" label="Note" />
    </>
  );
}

function ContradictionFields({ desk, named }: Parts) {
  return (
    <>
      {(
        [
          ['a', 'One statement'],
          ['b', 'The other'],
        ] as const
      ).map(([side, label]) => (
        <Choice key={side} desk={desk} name={side} label={label}>
          <option value="">Choose …</option>
          <QuoteOptions desk={desk} named={named} />
        </Choice>
      ))}
      <Choice desk={desk} name="kind" label="How they clash">
        <option value="INCOMPATIBLE">Both cannot hold</option>
        <option value="DENIAL">One denies the other</option>
      </Choice>
      <Line desk={desk} name="reason" label="Why both cannot hold" />
    </>
  );
}

function SpeakerFields({ desk, named }: Parts) {
  const own = desk.form.value?.at;
  return (
    <>
      <Line desk={desk} name="name" label="Name" />
      <Line desk={desk} name="aliases" label="Other names" hint="With semicolons between them." />
      <Line desk={desk} name="description" label="Who or what it is" />
      <Choice
        desk={desk}
        name="same"
        label="Is the same as"
        hint="All that is theirs goes to whom you choose."
      >
        <option value="">Nobody else here</option>
        <SpeakerOptions named={named.filter(({ local }) => local !== own)} />
      </Choice>
    </>
  );
}

function SourceFields({ desk }: Parts) {
  return (
    <>
      <Line desk={desk} name="title" label="Title" />
      <div class="pair-of">
        <Line desk={desk} name="publishedAt" label="Published on" hint="2026-11-30, 2026-11 or 2026." />
        <Line desk={desk} name="url" label="Address on the web" />
      </div>
      <Line desk={desk} name="citation" label="How it is cited" hint="Follows the title and the day." />
    </>
  );
}

/** What a local name or a key stands for, in a few words. */
export function targetInWords(ref: string, desk: Desk, named: readonly Named[]): string {
  const item = desk.draft.value.items.find(
    (one) => one.is === 'quote' && (one.key === ref || one.id === ref),
  );
  if (item && 'speakers' in item) return `${speakersOf(item, named)}: “${shortened(item.words, 60)}”`;
  return nameOf(ref, named);
}
