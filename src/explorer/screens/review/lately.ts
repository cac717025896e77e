import { type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../../ask.ts';
import {
  type LatelyQuery,
  type LinkInShortFragment,
  Names,
  Lately as Query,
} from '../../queries.generated.ts';
import { inShort, linksIn } from './shown.ts';

/** One of the last ten decisions of whoever made them. */
export type Act = LatelyQuery['revisions']['nodes'][number] & { ids: string[]; about: string };

/** The last ten decisions, read again when asked for. */
export function openLately(): { acts: ReadonlySignal<readonly Act[]>; read(): Promise<void> } {
  const acts = signal<readonly Act[]>([]);
  const known = new Map<string, string>();
  return {
    acts,
    async read() {
      const { revisions } = await ask(Query, {});
      const found = revisions.nodes.map((one) => ({ ...one, ids: idsIn(one.summary) }));
      const unknown = found.flatMap(({ ids }) => ids.slice(0, 1)).filter((id) => !known.has(id));
      if (unknown.length > 0) {
        const { nodes } = await ask(Names, { ids: [...new Set(unknown)] });
        for (const link of linksIn<LinkInShortFragment>(nodes)) known.set(link.id, inShort(link));
      }
      acts.value = found.map((one) => ({
        ...one,
        about: one.ids.length > 0 ? aboutOf(one.ids) : wordsBehindTheFirst(one.summary),
      }));
    },
  };

  function aboutOf(ids: readonly string[]): string {
    const first = known.get(ids[0] ?? '') ?? ids[0] ?? '';
    return ids.length > 1 ? `${first}, and ${ids.length - 1} more` : first;
  }
}

/** What was merged into what, for such a summary names no link. */
function wordsBehindTheFirst(summary: string): string {
  return summary.slice(summary.indexOf(' ') + 1).replace(/\.$/, '');
}

/** The links that the summary of a review names. */
function idsIn(summary: string): string[] {
  return summary.match(/\b(?:response|contradiction|identity|same|attribution|role):[0-9a-z]+/g) ?? [];
}
