import { readQueryFile } from '../query-file.ts';

/** A question that opens as a tab: its words, its query, and the variables that it starts with, as JSON. */
export type Question = { title: string; query: string; variables: string };

/** Reads question files, in the order of their names. */
export function readQuestions(files: Record<string, string>): Question[] {
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => {
      const { header, query } = readQueryFile(text);
      const variables = header.variables ? JSON.stringify(JSON.parse(header.variables), null, 2) : '';
      return { title: header.title ?? '', query: `# ${header.title}\n${query}\n`, variables };
    });
}
