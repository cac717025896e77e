import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { BringIn, type BringInMutation, TakeBack } from '../../queries.generated.ts';
import { askSigned } from '../../session.ts';
import { counted } from '../../words.ts';
import type { Issue } from './issues.ts';

/** What an import came to. */
export type Imported = Pick<
  NonNullable<BringInMutation['importDocument']>,
  'sources' | 'changes' | 'revision'
> & {
  /** Whether it was taken back. */
  isUndone: boolean;
};

/** What the server said of the document, as it stood then. */
type Checked = { of: string; issues: readonly Issue[]; changes: Imported['changes'] };

/** What the server is asked of a draft: to check it, to import it, and to take that back. */
export type Sending = {
  /** What the server said of the document as it stands; null where it was changed since. */
  checked: ReadonlySignal<Omit<Checked, 'of'> | null>;
  /** What stands in the place of the draft, where the article is on record already. */
  replaced: ReadonlySignal<Pick<Imported, 'sources' | 'changes'> | null>;
  imported: ReadonlySignal<Imported | null>;
  /** The document as it was imported last. */
  written: ReadonlySignal<string | null>;
  /** What is under way, in words; empty otherwise. */
  waiting: ReadonlySignal<string>;
  trouble: ReadonlySignal<string>;
  check(): Promise<void>;
  /** Imports the draft; where that would take something off the record, only if it is meant. */
  bringIn(isMeant?: boolean): Promise<void>;
  takeBack(): Promise<void>;
  /** The draft is another one now: what it would take the place of is asked anew. */
  forget(): void;
};

/** Goes on with what was imported before; `said` tells what was done, and `keep` keeps it over a reload. */
export function openSending(
  before: { imported: Imported | null; written: string | null },
  { document, said, keep }: { document: ReadonlySignal<string>; said: Signal<string>; keep: () => void },
): Sending {
  const imported = signal(before.imported);
  const written = signal(before.written);
  const checked = signal<Checked | null>(null);
  const replaced = signal<Pick<Imported, 'sources' | 'changes'> | null>(null);
  const waiting = signal('');
  const trouble = signal('');
  const ask = async (dryRun: boolean) => {
    const asked = document.value;
    const { importDocument } = await askSigned(BringIn, {
      input: { document: asked, format: 'YAML', dryRun },
    });
    const { issues, ...more } = importDocument!;
    checked.value = { of: asked, issues, changes: more.changes };
    return { asked, issues, ...more };
  };
  /** Does what takes its time, and says what went wrong. */
  const during = async (what: string, work: () => Promise<void>) => {
    if (waiting.value) return;
    waiting.value = what;
    trouble.value = '';
    try {
      await work();
    } catch (error) {
      trouble.value = (error as Error).message;
    } finally {
      waiting.value = '';
    }
  };
  return {
    checked: computed(() => (checked.value?.of === document.value ? checked.value : null)),
    replaced,
    imported,
    written,
    waiting,
    trouble,
    forget() {
      replaced.value = null;
    },
    check: () =>
      during('Checking …', async () => {
        const { issues } = await ask(true);
        said.value = wrongInWords(issues);
      }),
    bringIn: (isMeant = false) =>
      during('Importing …', async () => {
        replaced.value = null;
        // What somebody imported from this very draft, they may put right without being asked.
        const isOwn = imported.value !== null && !imported.value.isUndone;
        if (!isMeant && !isOwn) {
          const { issues, sources, changes } = await ask(true);
          said.value = wrongInWords(issues);
          if (issues.length > 0) return;
          if (changes.removed > 0) {
            replaced.value = { sources, changes };
            said.value = 'This article is on record already.';
            return;
          }
        }
        const { asked, issues, sources, changes, revision } = await ask(false);
        said.value = wrongInWords(issues);
        if (issues.length > 0) return;
        imported.value = { sources, changes, revision, isUndone: false };
        written.value = asked;
        said.value = 'Imported.';
        keep();
      }),
    takeBack: () =>
      during('Taking it back …', async () => {
        if (!imported.value?.revision) return;
        await askSigned(TakeBack, { input: { revision: imported.value.revision.id } });
        imported.value = { ...imported.value, isUndone: true };
        written.value = null;
        said.value = 'The import is taken back.';
        keep();
      }),
  };
}

/** How much is wrong. */
export function wrongInWords(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Nothing is wrong.';
  return `${counted(issues.length, 'thing is', 'things are')} wrong; nothing is imported before that is put right.`;
}
