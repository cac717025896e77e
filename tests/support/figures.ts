import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

/** What the tests of a file measured, as rows of a table. */
export type Figures = {
  /** Keeps a figure of one thing; a second one of the same column counts where it is the larger. */
  keep(what: string, column: number, figure: string | number): void;
  /** Prints them; with ON_RECORD_README=1 they also take the place of the table of that name in README.md. */
  tell(): void;
};

/** @param name what stands in the marks around the table in README.md; `columns` are its heads. */
export function figuresOf(name: string, columns: readonly string[]): Figures {
  const rows = new Map<string, (string | number)[]>();
  const load = loadavg()[0]!;
  return {
    keep(what, column, figure) {
      const row = rows.get(what) ?? columns.slice(1).map(() => '');
      const before = row[column - 1];
      row[column - 1] =
        typeof before === 'number' && typeof figure === 'number' ? Math.max(before, figure) : figure;
      rows.set(what, row);
    },
    tell() {
      if (rows.size === 0) return;
      const busy = Math.max(load, loadavg()[0]!).toFixed(1);
      const when = `Measured on ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores at a load of up to ${busy}.`;
      const lines = [
        columns,
        columns.map(() => '---'),
        ...[...rows].map(([what, row]) => [what, ...row.map(inWords)]),
      ];
      const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
      process.stdout.write(`${when}\n${table}\n`);
      if (process.env.ON_RECORD_README)
        writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), name, `${when}\n\n${table}`));
    },
  };
}

/** A README with another table between its marks. */
export function withTable(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- figures: ${name} -->\n`, `\n<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no marks for the figures of ${name}.`);
  return `${text.slice(0, from + begin.length)}${table}${text.slice(to)}`;
}

/** Numbers are milliseconds. */
function inWords(figure: string | number): string {
  if (typeof figure === 'string') return figure;
  return figure < 100 ? 'at once' : `${(figure / 1_000).toFixed(1)} s`;
}
