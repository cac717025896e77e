import { readQueryFile } from '../query-file.ts';
import { isItem } from './table.ts';

/** A query file of a dashboard's folder. */
export type PanelFile = { name: string; text: string };

/** The ways in which an answer can be shown. */
export const VIEWS = ['table', 'bars', 'timeline', 'line', 'graph', 'pairs'] as const;
export type View = (typeof VIEWS)[number];

/** A question on a dashboard, and how its answer is shown first. */
export type Panel = {
  title: string;
  note?: string;
  show?: View;
  width: 'half' | 'full';
  query: string;
  variables: Record<string, unknown>;
  /** What is wrong with its file, a sentence each; such a panel cannot be asked. */
  faults: string[];
};

/** Reads a query file as a panel, by the lines `# title:`, `# note:`, `# show:`, `# width:` and `# variables:` above the query. */
export function readPanel({ name, text }: PanelFile): Panel {
  const { header, query } = readQueryFile(text);
  const faults: string[] = [];
  const oneOf = <Choice extends string>(line: string, choices: readonly Choice[]): Choice | undefined => {
    const given = header[line];
    if (given === undefined || choices.includes(given as Choice)) return given as Choice | undefined;
    faults.push(`${name} says “# ${line}: ${given}”; write one of ${choices.join(', ')}.`);
    return undefined;
  };
  if (!query) faults.push(`${name} holds no query; write one below the comment at its head.`);
  return {
    title: header.title ?? name.replace(/\.graphql$/, ''),
    note: header.note,
    show: oneOf('show', VIEWS),
    width: oneOf('width', ['half', 'full']) ?? 'half',
    query,
    variables: variablesOf(header.variables, name, faults),
    faults,
  };
}

function variablesOf(line: string | undefined, name: string, faults: string[]): Record<string, unknown> {
  if (!line) return {};
  const help = 'write a JSON object on that one line, such as {"id": "source:calais-live-blog"}';
  try {
    const variables: unknown = JSON.parse(line);
    if (isItem(variables)) return variables;
    faults.push(`The line “# variables:” of ${name} is JSON but no object; ${help}.`);
  } catch (error) {
    faults.push(`The line “# variables:” of ${name} is no JSON (${(error as Error).message}); ${help}.`);
  }
  return {};
}
