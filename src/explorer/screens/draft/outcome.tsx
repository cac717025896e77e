import { useSignal } from '@preact/signals';
import { pathTo } from '../../../model/addresses.ts';
import { maySigned, session } from '../../session.ts';
import { counted } from '../../words.ts';
import type { Desk } from './desk.ts';
import { tooLarge } from './kept.ts';
import { type Imported, wrongInWords } from './sending.ts';

/** What is done with a draft: checked, imported, taken back or put aside. */
export function Ends({ desk, onDrop }: { desk: Desk; onDrop: () => void }) {
  const isAsking = useSignal(false);
  const { draft, fault, waiting, form } = desk;
  const name = session.value?.name ?? '';
  const isOff = fault.value !== null || form.value !== null || waiting.value !== '';
  const checked = desk.isUnsaved.value ? desk.checked.value : null;
  const drop = () => {
    if (desk.isUnsaved.value) isAsking.value = true;
    else onDrop();
  };
  return (
    <div class="draft-ends">
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.value.by === name}
          disabled={isOff}
          onChange={({ currentTarget }) => desk.vouch(currentTarget.checked)}
        />{' '}
        I have read all of it against the text, and vouch for it
      </label>
      <p class="acts">
        <button class="pill" type="button" disabled={isOff} onClick={desk.check}>
          Check
        </button>
        <button class="pill strong" type="button" disabled={isOff} onClick={() => desk.bringIn()}>
          Import
        </button>
        <button
          class="pill"
          type="button"
          disabled={!desk.canUndo.value || form.value !== null}
          onClick={desk.undo}
        >
          Undo <kbd>U</kbd>
        </button>
        <button class="pill plain" type="button" onClick={drop}>
          Another article
        </button>
        <span role="status">{waiting.value}</span>
      </p>
      {isAsking.value && (
        <p class="told" role="alert">
          What you corrected is not imported, and goes with the draft.{' '}
          <button class="pill" type="button" onClick={onDrop}>
            Drop this draft
          </button>{' '}
          <button
            class="pill"
            type="button"
            onClick={() => {
              isAsking.value = false;
            }}
          >
            Keep it
          </button>
        </p>
      )}
      {tooLarge.value && (
        <p class="trouble-line" role="alert">
          This draft is too large to be kept over a reload; copy the document before you leave.
        </p>
      )}
      <p class="trouble-line" role="alert">
        {desk.trouble.value}
      </p>
      {checked && (
        <p class="told">
          {wrongInWords(checked.issues)}{' '}
          {checked.issues.length === 0 && changesInWords(checked.changes, 'would be')}
        </p>
      )}
      {desk.replaced.value && <Replaced desk={desk} {...desk.replaced.value} />}
      {desk.imported.value && <Done desk={desk} imported={desk.imported.value} />}
    </div>
  );
}

/** Asks before a draft takes the place of what is on record. */
function Replaced({ desk, sources, changes }: { desk: Desk } & Pick<Imported, 'sources' | 'changes'>) {
  return (
    <p class="told trouble">
      This article is on record already: <Sources list={sources} />. Your draft would take its place.{' '}
      {changesInWords(changes, 'would be')}{' '}
      <button class="pill" type="button" onClick={() => desk.bringIn(true)}>
        Import it all the same
      </button>
    </p>
  );
}

function Sources({ list }: { list: Imported['sources'] }) {
  return (
    <>
      {list.map(({ id, title }) => (
        <a key={id} href={pathTo('sources', id)}>
          {title}
        </a>
      ))}
    </>
  );
}

/** What was imported, with the way to it and the way back. */
function Done({
  desk,
  imported: { sources, changes, revision, isUndone },
}: {
  desk: Desk;
  imported: Imported;
}) {
  return (
    <p class="told done">
      {isUndone ? (
        'The import is taken back. The draft is still here.'
      ) : (
        <>
          Imported. {changesInWords(changes, 'was')} See <Sources list={sources} />
          {maySigned('reviewAll') && sources[0] && (
            <>
              , and{' '}
              <a href={`/review?source=${encodeURIComponent(sources[0].id)}`}>
                what of it waits for a decision
              </a>
            </>
          )}
          .
          {revision && (
            <>
              {' '}
              <button class="pill" type="button" disabled={desk.waiting.value !== ''} onClick={desk.takeBack}>
                Take the import back
              </button>
            </>
          )}
        </>
      )}
    </p>
  );
}

function changesInWords({ added, changed, removed }: Imported['changes'], verb: 'was' | 'would be'): string {
  const told = (
    [
      [added, 'added'],
      [changed, 'changed'],
      [removed, 'removed'],
    ] as const
  ).flatMap(([count, what]) => (count > 0 ? [`${counted(count, 'thing')} ${what}`] : []));
  if (told.length === 0) return `The graph ${verb === 'was' ? 'held' : 'holds'} all of it already.`;
  return `${verb === 'was' ? 'This is what it did' : 'This is what it would do'}: ${told.join(', ')}.`;
}
