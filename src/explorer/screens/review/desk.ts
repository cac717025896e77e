import { type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../../ask.ts';
import { Refused } from '../../post.ts';
import {
  Decide,
  Left,
  type LeftQuery,
  Look,
  type ProposalFilter,
  type ProposedFragment,
  Queue,
  TakeBack,
} from '../../queries.generated.ts';
import { askSigned } from '../../session.ts';
import { counted, inWords } from '../../words.ts';
import { type Act, openLately } from './lately.ts';
import { isDecidedBy, merged } from './merged.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { DECIDED, type Decision, type Item, inShort, linksIn } from './shown.ts';
import type { Thing } from './things.ts';

/** What somebody decided in this tab and can take back, the latest first; it outlives a change of filters, as what is still to be written does. */
export type Drawer = { done: Done[]; outbox: Outbox };

export function openDrawer(): Drawer {
  return { done: [], outbox: openOutbox() };
}

type Done = { items: readonly Item[]; revision: string | null };

/** What went otherwise than wanted, in words. */
export type Notice = { text: string; isTrouble: boolean };

/** A reviewer's desk: what lies on it, and what can be done. Decisions take hold on it at once and are written behind it. */
export type Desk = {
  /** What waits, the first on top; more is fetched before it runs out. */
  items: ReadonlySignal<readonly Item[]>;
  /** Whether all that waits lies here or was skipped. */
  isAll: ReadonlySignal<boolean>;
  trouble: ReadonlySignal<string | null>;
  skipped: ReadonlySignal<number>;
  left: ReadonlySignal<number | null>;
  counts: ReadonlySignal<LeftQuery['proposalCounts']>;
  notice: ReadonlySignal<Notice | null>;
  /** What a screen reader is told. */
  said: ReadonlySignal<string>;
  saving: ReadonlySignal<number>;
  lately: ReadonlySignal<readonly Act[]>;
  start(first?: string): void;
  decide(decision: Decision, note: string | null, items?: readonly Item[]): void;
  /** Takes something for another thing of its kind. */
  merge(thing: Thing, into: Thing, note: string | null): void;
  skip(): void;
  /** Takes the latest decision of this tab back. */
  takeBack(): void;
  /** Takes any decision back. */
  undo(act: Act): void;
  dismiss(): void;
};

/** So many are fetched at a time, and again when fewer than half of that lie here. */
const PAGE = 10;

/** Opens a desk with what a filter lets through; `source` is the filter whose numbers are told by kind and rule. */
export function openDesk(filter: ProposalFilter, source: ProposalFilter, drawer: Drawer): Desk {
  const items = signal<readonly Item[]>([]);
  const isAll = signal(false);
  const trouble = signal<string | null>(null);
  const skipped = signal(0);
  const left = signal<number | null>(null);
  const counts = signal<LeftQuery['proposalCounts']>([]);
  const notice = signal<Notice | null>(null);
  const said = signal('');
  const lately = openLately();
  const { outbox } = drawer;
  const versions = new Map<string, number>();
  const handled = new Set<string>();
  let after: string | null = null;
  let isFetching = false;

  return {
    items,
    isAll,
    trouble,
    skipped,
    left,
    counts,
    notice,
    said,
    saving: outbox.waiting,
    lately: lately.acts,
    start(first) {
      after = null;
      isAll.value = false;
      skipped.value = 0;
      items.value = [];
      refresh();
      void fill(first);
    },
    decide,
    merge,
    skip() {
      const [first, ...rest] = items.value;
      if (!first) return;
      items.value = rest;
      skipped.value += 1;
      tell('Skipped.');
      void fill();
    },
    takeBack() {
      const last = drawer.done.shift();
      if (!last) return tell('There is nothing of this tab to take back.');
      put(last.items);
      tell(`Taken back: ${counted(last.items.length, 'decision')}.`);
      write(() => undone(last));
    },
    undo(act) {
      const own = drawer.done.find(({ revision }) => revision === act.id);
      drawer.done = drawer.done.filter((one) => one !== own);
      if (own) put(own.items);
      tell('Taken back.');
      write(() => undone(own ?? { items: [], revision: act.id }, act.ids));
    },
    dismiss() {
      notice.value = null;
    },
  };

  function decide(
    decision: Decision,
    note: string | null,
    chosen: readonly Item[] = items.value.slice(0, 1),
  ) {
    if (chosen.length === 0) return;
    take(chosen);
    const act: Done = { items: chosen, revision: null };
    drawer.done = [act, ...drawer.done].slice(0, 10);
    notice.value = null;
    tell(`${DECIDED[decision]}${chosen.length > 1 ? ` ${chosen.length}` : ''}.`);
    write(async () => {
      const of = chosen.map(({ id, version }) => ({ id, version: versions.get(id) ?? version }));
      try {
        const { reviewAll } = await askSigned(Decide, { input: { of, decision, note } });
        act.revision = reviewAll!.revision.id;
      } catch (error) {
        drawer.done = drawer.done.filter((one) => one !== act);
        await notWritten(chosen, error as Error);
      }
    });
    void fill();
  }

  function merge(thing: Thing, into: Thing, note: string | null) {
    // Whose descriptions are decided on by that, on this desk too; so is whether these two measures count the same.
    const chosen = items.value.filter((one) => isDecidedBy(one, thing, into));
    take(chosen);
    const act: Done = { items: chosen, revision: null };
    drawer.done = [act, ...drawer.done].slice(0, 10);
    notice.value = null;
    tell(`Merged ${thing.name} into ${into.name}.`);
    write(async () => {
      try {
        act.revision = await merged(thing, into, note);
      } catch (error) {
        drawer.done = drawer.done.filter((one) => one !== act);
        await notWritten(chosen, error as Error);
      }
    });
    void fill();
  }

  function write(work: () => Promise<void>) {
    outbox.add(work, refresh);
  }

  /** Puts what was not written back on the desk, save what somebody else decided. */
  async function notWritten(chosen: readonly Item[], error: Error) {
    const now = error instanceof Refused ? await look(chosen.map(({ id }) => id)).catch(() => null) : null;
    const open = now ? now.filter(({ status }) => status === 'PROPOSED') : chosen;
    const elsewhere = now?.filter(({ status }) => status !== 'PROPOSED') ?? [];
    put(open);
    for (const { id } of elsewhere) handled.add(id);
    const others = elsewhere.map(
      (one) =>
        `${one.reviewedBy ?? 'Somebody'} ${inWords(one.status)} it${one.note ? ` (“${one.note}”)` : ''}: ${inShort(one)}.`,
    );
    const back =
      open.length > 0 ? ` ${open.length === 1 ? 'It waits' : `${open.length} wait`} here again.` : '';
    const why =
      elsewhere.length > 0
        ? ['Somebody else was faster, and nothing of yours was written.', ...others]
        : ['Not written.', error.message];
    notice.value = { text: why.join(' ') + back, isTrouble: true };
  }

  /** Writes an undo; `ids` are of what was decided elsewhere. */
  async function undone({ items: taken, revision }: Done, ids: readonly string[] = []) {
    // What was never written needs no undo, and lies here again already.
    if (revision === null) return;
    try {
      await askSigned(TakeBack, { input: { revision } });
    } catch (error) {
      take(taken);
      notice.value = { text: `Not taken back. ${(error as Error).message}`, isTrouble: true };
      return;
    }
    const back = await look(taken.length > 0 ? taken.map(({ id }) => id) : ids).catch(() => []);
    if (taken.length === 0) put(back.filter(({ status }) => status === 'PROPOSED'));
  }

  /** What stands now; its versions are those that are decided on from here. */
  async function look(
    ids: readonly string[],
    depends: ReadonlyMap<string, number> = new Map(),
  ): Promise<Item[]> {
    const { nodes } = await ask(Look, { ids: [...ids].slice(0, 100) });
    return linksIn<ProposedFragment>(nodes).map((node) => {
      versions.set(node.id, node.version);
      return { ...node, depends: depends.get(node.id) ?? null };
    });
  }

  async function fill(first?: string) {
    if (isFetching || isAll.value || items.value.length > PAGE / 2) return;
    isFetching = true;
    trouble.value = null;
    try {
      if (first) items.value = await look([first]);
      const { proposals } = await ask(Queue, { filter, first: PAGE, after });
      const fresh = proposals.nodes.filter(({ link }) => !handled.has(link.id) && link.id !== first);
      const depends = new Map(fresh.map((one) => [one.link.id, one.depends]));
      const found = fresh.length > 0 ? await look([...depends.keys()], depends) : [];
      items.value = [
        ...items.value,
        ...found.filter(({ id }) => !handled.has(id) && !items.value.some((one) => one.id === id)),
      ];
      after = proposals.pageInfo.endCursor;
      isAll.value = !proposals.pageInfo.hasNextPage;
    } catch (error) {
      trouble.value = (error as Error).message;
    } finally {
      isFetching = false;
    }
    if (!trouble.value) void fill();
  }

  function refresh() {
    lately.read().catch(() => {});
    ask(Left, { filter, source }).then(
      ({ proposals, proposalCounts }) => {
        // What is being written is told when that is done.
        if (outbox.waiting.value > 0) return;
        left.value = proposals.totalCount;
        counts.value = proposalCounts;
      },
      () => {},
    );
  }

  function take(chosen: readonly Item[]) {
    const ids = new Set(chosen.map(({ id }) => id));
    for (const id of ids) handled.add(id);
    items.value = items.value.filter(({ id }) => !ids.has(id));
    if (left.value !== null) left.value = Math.max(0, left.value - ids.size);
  }

  function put(chosen: readonly Item[]) {
    const ids = new Set(chosen.map(({ id }) => id));
    for (const id of ids) handled.delete(id);
    items.value = [...chosen, ...items.value.filter(({ id }) => !ids.has(id))];
    if (left.value !== null) left.value += chosen.length;
  }

  function tell(text: string) {
    const [next] = items.value;
    said.value = next ? `${text} Next: ${inShort(next)}` : text;
  }
}
