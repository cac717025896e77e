import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useAddress } from '../address.ts';
import { Aside } from '../parts/aside.tsx';
import { Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { maySigned, session } from '../session.ts';
import { counted } from '../words.ts';
import { Alike, type Likeness, likenessOf, useAlikeCount } from './review/alike.tsx';
import { Bar } from './review/bar.tsx';
import { type Desk, openDesk, openDrawer } from './review/desk.ts';
import { useKeys } from './review/keys.ts';
import { hasMergeable, Merge } from './review/merge.tsx';
import { filterIn, Narrowing } from './review/narrowing.tsx';
import { Note } from './review/note.tsx';
import { Proposal } from './review/proposal.tsx';
import type { Decision } from './review/shown.ts';
import { MayNot, SignedIn, SignIn } from './review/sign-in.tsx';
import { Taken } from './review/taken.tsx';

/** What waits for a decision, one after the other, decided by one key each. */
export function Review() {
  useTitle('Review');
  return (
    <>
      <div class="intro">
        <h1>Review</h1>
        <p>
          What rules and people propose, with the words that it rests on. First comes what is least sure, then
          that on which most statements depend. Confirm what these words show; nobody is asked who is right.
        </p>
        <p>
          Is something missing? <a href="/draft">Bring in an article</a>.
        </p>
        <SignedIn />
      </div>
      <MayNot mutation="reviewAll" needs="REVIEWER" doing="deciding" />
      {!session.value && <SignIn />}
      {maySigned('reviewAll') && <AtDesk />}
    </>
  );
}

function AtDesk() {
  const { values } = useAddress();
  const { kind, rule, source, id } = values;
  const drawer = useMemo(openDrawer, []);
  const desk = useMemo(
    () => openDesk(filterIn({ kind, rule, source }), filterIn({ source }), drawer),
    [kind, rule, source, drawer],
  );
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a link leads to lies on the first desk alone.
  useEffect(() => {
    desk.start(isFirst.current ? id : undefined);
    isFirst.current = false;
  }, [desk]);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (desk.saving.value > 0) event.preventDefault();
    };
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [desk]);
  return (
    <div class="columns">
      <Aside title="Filter">
        <Narrowing counts={desk.counts.value} />
      </Aside>
      <section id="results" tabIndex={-1} aria-label="Proposals" class="desk">
        <div class="line">
          <p class="left">
            <strong>{desk.left.value === null ? '…' : counted(desk.left.value, 'proposal')}</strong> left
            {desk.skipped.value > 0 && `, ${desk.skipped.value} skipped`}
          </p>
          <p class="saving">{desk.saving.value > 0 && `Saving ${desk.saving.value} …`}</p>
        </div>
        <p class="unseen" role="status">
          {desk.said.value}
        </p>
        <Told desk={desk} />
        <OnTop desk={desk} />
        <Taken acts={desk.lately.value} undo={desk.undo} />
      </section>
    </div>
  );
}

/** What went otherwise than wanted. */
function Told({ desk }: { desk: Desk }) {
  const notice = desk.notice.value;
  return (
    <div role="alert">
      {notice && (
        <p class={`told ${notice.isTrouble ? 'trouble' : ''}`}>
          {notice.text}{' '}
          <button class="pill" type="button" onClick={desk.dismiss}>
            Understood
          </button>
        </p>
      )}
    </div>
  );
}

/** The proposal on top, and what can be done with it. */
function OnTop({ desk }: { desk: Desk }) {
  const [item] = desk.items.value;
  const note = useSignal<string | null>(null);
  const alike = useSignal<Likeness | null>(null);
  const isMerging = useSignal(false);
  const top = useRef<HTMLDivElement>(null);
  const many = useAlikeCount(item);
  const id = item?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another is on top.
  useEffect(() => {
    note.value = null;
    isMerging.value = false;
    // A short proposal behind a long one would else be read from its middle.
    if (top.current && top.current.getBoundingClientRect().top < 0) top.current.scrollIntoView();
  }, [id]);
  const by = (decision: Decision) => () => desk.decide(decision, note.value?.trim() || null);
  const open = () => {
    alike.value = item ? likenessOf(item) : null;
  };
  const write = () => {
    if (!item) return;
    note.value ??= '';
    queueMicrotask(() => document.getElementById('review-note')?.focus());
  };
  const merge = () => {
    isMerging.value = hasMergeable(item);
  };
  useKeys(
    alike.value
      ? {}
      : {
          c: by('CONFIRM'),
          d: by('DISPUTE'),
          r: by('REJECT'),
          s: desk.skip,
          m: merge,
          n: write,
          u: desk.takeBack,
          a: open,
        },
  );
  if (alike.value)
    return (
      <Alike
        likeness={alike.value}
        close={() => {
          alike.value = null;
        }}
        decide={(decision, items) => {
          alike.value = null;
          desk.decide(decision, null, items);
        }}
      />
    );
  if (!item) return <Empty desk={desk} />;
  const isOne = many === null || many < 2;
  return (
    <div ref={top}>
      <Bar
        actions={[
          { key: 'c', name: 'Confirm', act: by('CONFIRM'), is: 'confirm' },
          { key: 'd', name: 'Dispute', act: by('DISPUTE'), is: 'dispute' },
          { key: 'r', name: 'Reject', act: by('REJECT'), is: 'reject' },
          { key: 'n', name: 'Note', act: write },
          { key: 'm', name: 'Merge', act: merge, isOff: !hasMergeable(item) },
          { key: 's', name: 'Skip', act: desk.skip },
          { key: 'u', name: 'Undo', act: desk.takeBack },
          { key: 'a', name: isOne ? 'All alike' : `All ${many} alike`, act: open, isOff: isOne },
        ]}
      />
      <Note note={note} />
      {isMerging.value && (
        <Merge
          item={item}
          close={() => {
            isMerging.value = false;
            // The keys are the page's again.
            document.getElementById('proposal-says')?.focus();
          }}
          merge={(thing, into) => {
            isMerging.value = false;
            desk.merge(thing, into, note.value?.trim() || null);
            note.value = null;
            document.getElementById('proposal-says')?.focus();
          }}
        />
      )}
      <Proposal key={item.id} item={item} />
    </div>
  );
}

function Empty({ desk }: { desk: Desk }) {
  if (desk.trouble.value)
    return (
      <div class="state trouble" role="alert">
        <p>{desk.trouble.value}</p>
        <button class="pill" type="button" onClick={() => desk.start()}>
          Try again
        </button>
      </div>
    );
  if (!desk.isAll.value)
    return (
      <div class="state" role="status">
        <span class="bar" aria-hidden="true" />
        <p>Reading the graph …</p>
      </div>
    );
  return (
    <Nothing>
      {desk.skipped.value > 0 ? (
        <>
          <p>All others are decided. You skipped {desk.skipped.value}.</p>
          <button class="pill" type="button" onClick={() => desk.start()}>
            Look at them again
          </button>
        </>
      ) : (
        <p>
          Nothing waits for a decision here. <a href="/review">All proposals</a>
        </p>
      )}
      <button class="pill" type="button" onClick={desk.takeBack}>
        Undo <kbd>U</kbd>
      </button>
    </Nothing>
  );
}
