/** A question as it was asked. */
export type Asked = { query: string; variables: Record<string, unknown> };

/** The same question as a program asks it, by the name of the program. */
export const SNIPPETS: Record<string, (asked: Asked, address: string) => string> = {
  curl: (asked, address) =>
    `curl ${address} -H 'content-type: application/json' --data-binary @- <<'JSON'\n${JSON.stringify(asked)}\nJSON\n`,
  Python: (asked, address) =>
    [
      'import json, urllib.request',
      `body = json.dumps(json.loads(${pythonText(JSON.stringify(asked))})).encode()`,
      `request = urllib.request.Request(${pythonText(address)}, body, {"content-type": "application/json"})`,
      'answer = json.load(urllib.request.urlopen(request))',
      'print(json.dumps(answer["data"], indent=2, ensure_ascii=False))',
      '',
    ].join('\n'),
  R: (asked, address) =>
    [
      'library(httr2)',
      `answer <- request(${pythonText(address)}) |>`,
      `  req_body_raw(${pythonText(JSON.stringify(asked))}, "application/json") |>`,
      '  req_perform() |>',
      '  resp_body_json()',
      'str(answer$data)',
      '',
    ].join('\n'),
};

/** The address of GraphiQL with a question in it. Headers are never part of it: they may hold secrets. */
export function graphiqlLink({ query, variables }: Asked): string {
  const given: Record<string, string> = {};
  if (Object.keys(variables).length > 0) given.variables = JSON.stringify(variables, null, 2);
  return `/graphiql?${new URLSearchParams({ query, ...given })}`;
}

/** JSON's way to write a text is read the same by Python and R. */
function pythonText(text: string): string {
  return JSON.stringify(text);
}
