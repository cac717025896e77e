/** An event as it came. */
export type Received = { id: string; event: string; data: any };

/** A connection to an event stream, as it was before it was cut off. */
export type Stream = {
  status: number;
  /** The body, where it is no stream. */
  refusal: any;
  /** The events in the order in which they come; ends when the connection does. */
  events(): AsyncGenerator<Received>;
  /** The id that a browser would send when it connects again. */
  lastEventId(): string;
  cut(): void;
};

/** Connects to an event stream; blocks with an id alone are taken note of, as a browser does. */
export async function openEvents(
  url: string,
  query: string,
  { headers = {}, variables }: { headers?: Record<string, string>; variables?: object } = {},
): Promise<Stream> {
  const cutting = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: cutting.signal,
  });
  let last = headers['last-event-id'] ?? '';
  const isStream = (response.headers.get('content-type') ?? '').startsWith('text/event-stream');
  async function* events(): AsyncGenerator<Received> {
    let text = '';
    try {
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream()) as any) {
        text += chunk;
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) {
          const fields = Object.fromEntries(
            block
              .split('\n')
              .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
          );
          last = fields.id ?? last;
          if (fields.event)
            yield { id: last, event: fields.event, data: fields.data ? JSON.parse(fields.data) : null };
        }
      }
    } catch (error) {
      if (!cutting.signal.aborted) throw error;
    }
  }
  return {
    status: response.status,
    refusal: isStream ? null : await response.json(),
    events,
    lastEventId: () => last,
    cut: () => cutting.abort(),
  };
}
