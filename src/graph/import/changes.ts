/** What an import did with things of one kind, by id. */
export type Changes = {
  created: string[];
  /** With the names of the properties that changed. */
  updated: { id: string; changed: string[] }[];
  removed: string[];
  unchanged: number;
};

/** What stands of a document. */
export type Standing = { id: string; digest: string; properties: Record<string, unknown> };
/** `claim` stands for what has no properties of the document's own. */
type Wanted = { id: string; digest: string; properties?: Record<string, unknown>; claim?: string };

/** Holds what stands against what is wanted. `write` is what has to be written, `gone` what stands and is wanted no more. */
export function compared<W extends Wanted>(
  standing: readonly Standing[],
  wanted: readonly W[],
): { changes: Changes; write: W[]; gone: Standing[] } {
  const before = new Map(standing.map((one) => [one.id, one]));
  const changes: Changes = { created: [], updated: [], removed: [], unchanged: 0 };
  const write: W[] = [];
  for (const one of wanted) {
    const old = before.get(one.id);
    before.delete(one.id);
    if (old?.digest === one.digest) changes.unchanged++;
    else {
      write.push(one);
      if (!old) changes.created.push(one.id);
      else changes.updated.push({ id: one.id, changed: changedKeys(old.properties, one) });
    }
  }
  changes.removed.push(...before.keys());
  return { changes, write, gone: [...before.values()] };
}

function changedKeys(old: Record<string, unknown>, wanted: Wanted): string[] {
  const [a, b] =
    wanted.properties === undefined && wanted.claim !== undefined
      ? [JSON.parse(old.claim as string), JSON.parse(wanted.claim)]
      : [old, wanted.properties ?? {}];
  const same = (key: string) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null);
  const changed = Object.keys(b).filter((key) => !same(key));
  // What changed is none of the properties: then it is what the thing is linked to.
  return changed.length > 0 ? changed : ['links'];
}

/** Whether an import changed nothing. */
export function nothingChanged(changes: Changes): boolean {
  return changes.created.length + changes.updated.length + changes.removed.length === 0;
}
