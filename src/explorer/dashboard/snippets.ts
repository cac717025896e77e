import { isItem } from './table.ts';

/** A question as it was asked. */
export type Asked = { query: string; variables: Record<string, unknown> };

/** The same question as a program asks it, by the name of the program. Headers are never part of it: they may hold secrets. */
export const SNIPPETS: Record<string, (asked: Asked, address: string) => string> = {
  curl: (asked, address) =>
    `curl '${address}' -H 'content-type: application/json' --data-binary @- <<'JSON'\n${JSON.stringify(asked)}\nJSON\n`,
  Python: ({ query, variables }, address) =>
    [
      'import json',
      'from urllib.request import Request, urlopen',
      '',
      `query = """\n${query.trim().replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}\n"""`,
      `variables = ${inPython(variables)}`,
      '',
      'body = json.dumps({"query": query, "variables": variables}).encode()',
      `request = Request(${JSON.stringify(address)}, body, {"content-type": "application/json"})`,
      'with urlopen(request) as response:',
      '    answer = json.load(response)',
      'print(json.dumps(answer, indent=2, ensure_ascii=False))',
      '',
    ].join('\n'),
  R: ({ query, variables }, address) =>
    [
      'library(httr2)',
      '',
      `query <- ${rawInR(`\n${query.trim()}\n`)}`,
      `variables <- ${inR(variables)}`,
      '',
      `answer <- request(${JSON.stringify(address)}) |>`,
      '  req_body_json(list(query = query, variables = variables)) |>',
      '  req_perform() |>',
      '  resp_body_json()',
      'str(answer$data)',
      '',
    ].join('\n'),
};

/** The address of GraphiQL with a question in it, and nothing else of the reader's. */
export function graphiqlLink({ query, variables }: Asked): string {
  const given: Record<string, string> = {};
  if (Object.keys(variables).length > 0) given.variables = JSON.stringify(variables, null, 2);
  return `/graphiql?${new URLSearchParams({ query, ...given })}`;
}

/** A value as Python writes it; JSON's way to write a text is also Python's. */
function inPython(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(inPython).join(', ')}]`;
  if (!isItem(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}: ${inPython(one)}`)
    .join(', ')}}`;
}

/** A value as R writes it; a list without names would be sent as an array, so an empty object needs names of its own. */
function inR(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Array.isArray(value)) return `list(${value.map(inR).join(', ')})`;
  if (!isItem(value)) return JSON.stringify(value);
  const named = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)} = ${inR(one)}`);
  return named.length > 0 ? `list(${named.join(', ')})` : 'setNames(list(), character())';
}

/** A text between marks that do not stand in it. */
function rawInR(text: string): string {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
}
