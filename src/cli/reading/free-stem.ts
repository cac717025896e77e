import { basename } from 'node:path';

/** The name of a file for what was made of an article, without its ending; no two articles of a run get the same one. */
export function freeStem(name: string, taken: Set<string>): string {
  const last = basename(name.replace(/[?#].*$/, '')) || 'article';
  const stem = (last === '-' ? 'standard-input' : last.replace(/\.\w{1,5}$/, '')).replace(
    /[^\p{L}\p{N}._-]+/gu,
    '-',
  );
  let free = stem;
  for (let n = 2; taken.has(free); n++) free = `${stem}-${n}`;
  taken.add(free);
  return free;
}
