/** What the server says is wrong, by its code where it gives one, such as `CONFLICT`. */
export class Refused extends Error {
  readonly code: string | null;
  constructor(message: string, code: string | null) {
    super(message);
    this.code = code;
  }
}

/**
 * Asks the server of this page and gives the data that it answers. What is wrong is thrown in words for the reader;
 * `unreachable` are those for a server that cannot be reached. A key goes into the header that the server reads, and nowhere else.
 */
export async function post(
  asked: { query: string; variables: unknown },
  unreachable: string,
  signal?: AbortSignal,
  key?: string,
): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify(asked),
    signal: signal ?? null,
  }).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : new Error(unreachable);
  });
  const body = (await response.json().catch(() => ({}))) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  if (body.errors?.length)
    throw new Refused(
      body.errors.map(({ message }) => message).join(' '),
      body.errors[0]!.extensions?.code ?? null,
    );
  if (!body.data)
    throw new Error(`The server answered ${response.status} and nothing that can be read; try again.`);
  return body.data;
}
