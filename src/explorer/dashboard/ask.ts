import type { Asked } from './snippets.ts';

/** Asks the server of this page; gives the answer as JSON text, and throws what is wrong in words for the reader. */
export async function ask({ query, variables }: Asked): Promise<string> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new Error('The server cannot be reached; this panel asks again by itself.');
  });
  const body = (await response.json().catch(() => ({}))) as {
    data?: unknown;
    errors?: { message: string }[];
  };
  if (body.errors) throw new Error(body.errors.map(({ message }) => message).join(' '));
  if (!body.data)
    throw new Error(`The server answered ${response.status} and nothing that can be read; ask again.`);
  return JSON.stringify(body.data);
}
