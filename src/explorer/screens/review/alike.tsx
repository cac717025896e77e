import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../ask.ts';
import { Look, type ProposalFilter, type ProposedFragment, Alike as Query } from '../../queries.generated.ts';
import { counted, inWords } from '../../words.ts';
import { Bar } from './bar.tsx';
import { useKeys } from './keys.ts';
import { aboutOf, type Decision, type Item, inShort, KINDS, kindOf, linksIn } from './shown.ts';

/** What is alike: of one kind, by one rule, about one thing. */
export type Likeness = { filter: ProposalFilter; name: string };

/** What a proposal is alike by; null where it is about nothing that others may be about. */
export function likenessOf(item: Item): Likeness | null {
  const about = aboutOf(item);
  if (!about) return null;
  const kind = kindOf(item);
  return {
    filter: { kind: [kind], rule: item.assertedBy, about: about.id },
    name: `${KINDS[kind]} by ${item.assertedBy.replace(/^rule:/, 'rule ')} about ${about.name}`,
  };
}

/** How many are alike, once it is known; asked when a proposal has been looked at for a moment. */
export function useAlikeCount(item: Item | undefined): number | null {
  const count = useSignal<{ of: string; is: number } | null>(null);
  const likeness = item && likenessOf(item);
  const key = JSON.stringify(likeness?.filter ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is compared by value.
  useEffect(() => {
    if (!likeness) return;
    const leaving = new AbortController();
    const look = setTimeout(() => {
      ask(Query, { filter: likeness.filter }, leaving.signal).then(
        ({ proposals }) => {
          count.value = { of: key, is: proposals.totalCount };
        },
        () => {},
      );
    }, 300);
    return () => {
      clearTimeout(look);
      leaving.abort();
    };
  }, [key]);
  return count.value?.of === key ? count.value.is : null;
}

/** All that are alike, to be looked through and decided on as one. */
export function Alike({
  likeness,
  decide,
  close,
}: {
  likeness: Likeness;
  decide: (decision: Decision, items: readonly Item[]) => void;
  close: () => void;
}) {
  const found = useSignal<{ items: readonly Item[]; total: number } | null>(null);
  const trouble = useSignal('');
  const left = useSignal<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it is opened.
  useEffect(() => {
    document.getElementById('alike-says')?.focus();
    allOf(likeness.filter).then(
      (all) => {
        found.value = all;
      },
      (error: Error) => {
        trouble.value = error.message;
      },
    );
  }, []);
  const chosen = found.value?.items.filter(({ id }) => !left.value.has(id)) ?? [];
  const by = (decision: Decision) => () => {
    if (chosen.length > 0) decide(decision, chosen);
  };
  useKeys({ c: by('CONFIRM'), d: by('DISPUTE'), r: by('REJECT'), escape: close });
  const off = { isOff: chosen.length === 0 };
  return (
    <section class="alike" aria-labelledby="alike-says">
      <h2 id="alike-says" tabIndex={-1}>
        {found.value ? `${found.value.total} ${likeness.name}` : `Looking for ${likeness.name} …`}
      </h2>
      {trouble.value && (
        <p class="trouble-line" role="alert">
          {trouble.value}
        </p>
      )}
      {found.value && found.value.total > found.value.items.length && (
        <p>These are the first {found.value.items.length}.</p>
      )}
      <p>One decision for all that are ticked. It is taken back as one.</p>
      <ul class="ticks">
        {found.value?.items.map((item) => (
          <li key={item.id}>
            <label>
              <input
                type="checkbox"
                checked={!left.value.has(item.id)}
                onChange={({ currentTarget: { checked } }) => {
                  const next = new Set(left.value);
                  if (checked) next.delete(item.id);
                  else next.add(item.id);
                  left.value = next;
                }}
              />
              <span>
                {inShort(item)}
                <small>
                  {'reason' in item && ` ${item.reason}`} ({inWords(item.confidence)} confidence)
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Bar
        actions={[
          { key: 'c', name: `Confirm ${chosen.length}`, act: by('CONFIRM'), is: 'confirm', ...off },
          { key: 'd', name: `Dispute ${chosen.length}`, act: by('DISPUTE'), is: 'dispute', ...off },
          { key: 'r', name: `Reject ${chosen.length}`, act: by('REJECT'), is: 'reject', ...off },
          { key: 'Escape', name: 'Back to one', act: close },
        ]}
      />
      <p class="unseen" role="status">
        {found.value && counted(found.value.items.length, 'proposal')}
      </p>
    </section>
  );
}

async function allOf(filter: ProposalFilter): Promise<{ items: readonly Item[]; total: number }> {
  const { proposals } = await ask(Query, { filter });
  const { nodes } = await ask(Look, { ids: proposals.nodes.map(({ link }) => link.id) });
  const items = linksIn<ProposedFragment>(nodes).map((node) => ({ ...node, depends: null }));
  return { items, total: proposals.totalCount };
}
