import type { Act } from './lately.ts';

const TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** The last ten decisions of everybody, each with who and when; each can be taken back. */
export function Taken({ acts, undo }: { acts: readonly Act[]; undo: (act: Act) => void }) {
  if (acts.length === 0) return null;
  return (
    <section class="taken" aria-labelledby="taken">
      <h2 id="taken">The last decisions</h2>
      <ol>
        {acts.map((act) => (
          <li key={act.id}>
            <p>
              <strong>{act.summary.split(' ')[0]}</strong>: {act.about}
            </p>
            {act.note && <p class="note">“{act.note}”</p>}
            <p class="where">
              <span title={act.actor.account ?? undefined}>{act.actor.name}</span>
              <time dateTime={act.at}>{TIME.format(new Date(act.at))}</time>
              {act.undoneBy ? (
                <span>taken back by {act.undoneBy.actor.name}</span>
              ) : (
                <button
                  class="pill"
                  type="button"
                  onClick={() => undo(act)}
                  aria-label={`Take back: ${act.summary.split(' ')[0]} ${act.about}`}
                >
                  Take back
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
