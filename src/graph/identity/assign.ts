/** A description on its way to a speaker. */
export type Placing = {
  id: string;
  given: string;
  source: string;
  kind: 'PERSON' | 'ORGANISATION' | 'GROUP';
  names: readonly string[];
  /** Whom it is taken for now, and whom it was taken for before. */
  now: string | null;
  before: readonly string[];
  /** Whom a person took it for, and whom a person said it is not. */
  fixed: string | null;
  refused: readonly string[];
};

/**
 * Gives each cluster of descriptions the id of a speaker: that of a person's decision, else the one that most of them have
 * or had, else a new one that nobody has or had (`isTaken`). Two clusters never share an id; of those that want the same new
 * one the first in the order given has it.
 */
export function assigned(
  clusters: readonly (readonly Placing[])[],
  isTaken: (id: string) => boolean,
): Map<string, string> {
  const found = new Map<string, string>();
  // A person may have joined others to a speaker whose own descriptions no person looked at: these stay with them.
  const used = new Set<string>();
  const byPerson = new Set<string>();
  const give = (cluster: readonly Placing[], speaker: string) => {
    used.add(speaker);
    for (const { id } of cluster) found.set(id, speaker);
  };
  const open: (readonly Placing[])[] = [];
  for (const cluster of clusters.flatMap(withoutRefused)) {
    const fixed = cluster.find((one) => one.fixed !== null)?.fixed;
    if (fixed) {
      give(cluster, fixed);
      byPerson.add(fixed);
    } else open.push(cluster);
  }
  // A speaker whose descriptions were parted stays with most of them.
  const unplaced = [...open]
    .sort((a, b) => b.length - a.length)
    .filter((cluster) => {
      const speaker = candidatesOf(cluster).find((id) => !used.has(id));
      if (speaker) give(cluster, speaker);
      return !speaker;
    });
  for (const cluster of open.filter((one) => unplaced.includes(one)))
    give(cluster, fresh(cluster, isTaken, used));
  return found;
}

/** A description that a person said is not the one that the others are stays by itself. */
function withoutRefused(cluster: readonly Placing[]): (readonly Placing[])[] {
  const speakers = new Set(cluster.flatMap(({ now, fixed }) => fixed ?? now ?? []));
  const out = cluster.filter((one) => one.fixed === null && one.refused.some((id) => speakers.has(id)));
  if (out.length === 0 || out.length === cluster.length) return [cluster];
  return [cluster.filter((one) => !out.includes(one)), ...out.map((one) => [one])];
}

/** Ids that members have, the most frequent first; then those that they had before. */
function candidatesOf(cluster: readonly Placing[]): string[] {
  const refused = new Set(cluster.flatMap((one) => one.refused));
  const counted = (ids: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  };
  const now = counted(cluster.flatMap((one) => one.now ?? []));
  const before = counted(cluster.flatMap((one) => one.before));
  return [...now, ...before].filter((id) => !refused.has(id));
}

/** An id made of the fullest name; where that is taken, of a group the source's own, and of others the next number. */
function fresh(
  cluster: readonly Placing[],
  isTaken: (id: string) => boolean,
  used: ReadonlySet<string>,
): string {
  const [lead] = [...cluster].sort(
    (a, b) => wordsIn(b) - wordsIn(a) || (a.given < b.given ? -1 : a.given > b.given ? 1 : 0),
  );
  const free = (id: string) => !isTaken(id) && !used.has(id);
  if (free(lead!.given)) return lead!.given;
  if (lead!.kind === 'GROUP') {
    const own = `${lead!.given}--${lead!.source.slice(lead!.source.indexOf(':') + 1)}`;
    if (free(own)) return own;
  }
  for (let n = 2; ; n++) if (free(`${lead!.given}-${n}`)) return `${lead!.given}-${n}`;
}

function wordsIn({ names }: Placing): number {
  return (names[0] ?? '').split(' ').length;
}
