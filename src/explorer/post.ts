/**
 * Asks the server of this page and gives the data that it answers. What is wrong is thrown in words for the reader;
 * `unreachable` are those for a server that cannot be reached.
 */
export async function post(
  asked: { query: string; variables: unknown },
  unreachable: string,
  signal?: AbortSignal,
): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    signal: signal ?? null,
  }).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : new Error(unreachable);
  });
  const body = (await response.json().catch(() => ({}))) as {
    data?: unknown;
    errors?: { message: string }[];
  };
  if (body.errors?.length) throw new Error(body.errors.map(({ message }) => message).join(' '));
  if (!body.data)
    throw new Error(`The server answered ${response.status} and nothing that can be read; try again.`);
  return body.data;
}
