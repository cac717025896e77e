import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useAddress } from '../address.ts';
import { ask } from '../ask.ts';
import { type NamedFragment, type SearchKind, Suggest, type SuggestQuery } from '../queries.generated.ts';
import { counted } from '../words.ts';

const PAUSE_MS = 120;

type Option = { id: string; name: string };
type Props = {
  /** Where the choice stands in the address. */
  name: string;
  title: string;
  /** What may be chosen. */
  kinds: readonly SearchKind[];
  /** What the choice in force is called. */
  chosen?: string | undefined;
  /** Whether the title is for screen readers alone. */
  hidesTitle?: boolean;
  /** What a choice does where it does not go into the address. */
  choose?: (option: Option) => void;
  /** The id of what is not offered. */
  leaveOut?: string;
};

/** A box that offers what begins as one types, whatever there is of it; the ARIA pattern of an editable combobox with a list. */
export function Combobox({ name, title, kinds, chosen, hidesTitle, choose: chose, leaveOut }: Props) {
  const { values, set } = useAddress();
  const id = useId();
  const text = useSignal<string | null>(null);
  const options = useSignal<readonly Option[] | null>(null);
  const at = useSignal(-1);
  const trouble = useSignal('');
  const asking = useRef<AbortController>(undefined);
  useEffect(() => () => asking.current?.abort(), []);
  const isOpen = options.value !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever there are other options or another is pointed at.
  useEffect(() => {
    const shown = document.getElementById(at.value >= 0 ? `${id}-${at.value}` : `${id}-list`);
    if (isOpen) shown?.scrollIntoView({ block: 'nearest' });
  }, [id, isOpen, options.value, at.value]);

  function close() {
    asking.current?.abort();
    options.value = null;
    at.value = -1;
  }

  function look(typed: string) {
    text.value = typed;
    trouble.value = '';
    asking.current?.abort();
    if (typed.trim() === '') return close();
    const leaving = new AbortController();
    asking.current = leaving;
    setTimeout(() => {
      if (leaving.signal.aborted) return;
      ask(Suggest, { query: typed, kinds: [...kinds] }, leaving.signal).then(
        (answer) => {
          options.value = answer.search.nodes.flatMap(optionOf).filter((one) => one.id !== leaveOut);
          at.value = -1;
        },
        (error: Error) => {
          if (!leaving.signal.aborted) trouble.value = error.message;
        },
      );
    }, PAUSE_MS);
  }

  function choose(option: Option) {
    close();
    text.value = null;
    if (chose) chose(option);
    else set({ [name]: option.id, after: null });
  }

  function onKey(event: KeyboardEvent) {
    const last = (options.value?.length ?? 0) - 1;
    if (event.key === 'ArrowDown' && isOpen) at.value = at.value >= last ? 0 : at.value + 1;
    else if (event.key === 'ArrowUp' && isOpen) at.value = at.value <= 0 ? last : at.value - 1;
    else if (event.key === 'Enter' && isOpen && last >= 0) choose(options.value![Math.max(at.value, 0)]!);
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Escape' && text.value) text.value = null;
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const inForce = values[name] ? (chosen ?? values[name]) : '';
  return (
    <div class="combobox">
      <label for={id} class={hidesTitle ? 'unseen' : undefined}>
        {title}
      </label>
      <div class="field">
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen && at.value >= 0 ? `${id}-${at.value}` : undefined}
          placeholder={hidesTitle ? `${title} …` : 'any'}
          value={text.value ?? (hidesTitle ? '' : inForce)}
          onInput={(event) => look(event.currentTarget.value)}
          onKeyDown={onKey}
          onBlur={() => {
            close();
            text.value = null;
          }}
        />
        {inForce && !hidesTitle && (
          <button
            type="button"
            aria-label={`Remove filter: ${title} ${inForce}`}
            onClick={() => set({ [name]: null, after: null })}
          >
            ×
          </button>
        )}
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={title}
        hidden={!isOpen || options.value!.length === 0}
      >
        {options.value?.map((option, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, as the pattern has it.
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, as the pattern has it.
          <div
            key={option.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at.value}
            // The box would lose the focus, and the list close, before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.name}
          </div>
        ))}
      </div>
      <p class={isOpen && options.value!.length > 0 ? 'unseen' : 'note'} role="status">
        {trouble.value}
        {isOpen && (options.value!.length === 0 ? 'No matches.' : counted(options.value!.length, 'choice'))}
      </p>
    </div>
  );
}

/** What an id is called among things that were looked up; itself where it is not among them, since an address may hold a name. */
export function calledBy(id: string, among: readonly (NamedFragment | null)[] = []): string {
  const known = among.find((one) => one?.id === id);
  if (!known) return id;
  return 'name' in known ? known.name : 'title' in known ? known.title : id;
}

function optionOf(node: SuggestQuery['search']['nodes'][number]): Option[] {
  if ('title' in node) return [{ id: node.id, name: node.title }];
  return 'name' in node ? [{ id: node.id, name: node.name }] : [];
}
