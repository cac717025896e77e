import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it came in. */
export type ReceivedSpan = {
  traceId: string;
  id: string;
  parent: string;
  name: string;
  kind: number;
  /** 2 is an error. */
  status: number;
  attributes: Record<string, unknown>;
  /** Those of the server that sent it. */
  resource: Record<string, unknown>;
};

/** Whoever collects traces by OTLP over HTTP, as far as a test needs it. */
export type Receiver = {
  readonly url: string;
  readonly spans: ReceivedSpan[];
  /** All bytes that came, as text. */
  readonly raw: string[];
  close(): Promise<void>;
};

export async function receiveTraces(): Promise<Receiver> {
  const spans: ReceivedSpan[] = [];
  const raw: string[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      raw.push(body.toString('latin1'));
      if (request.url === '/v1/traces') spans.push(...spansIn(body));
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    raw,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// The numbers are those of opentelemetry-proto, trace/v1/trace.proto and common/v1/common.proto.
function spansIn(body: Buffer): ReceivedSpan[] {
  return fieldsOf(body)
    .all(1)
    .flatMap((resourceSpans) => {
      const resource = attributesOf(fieldsOf(fieldsOf(resourceSpans).all(1)[0]!), 1);
      return fieldsOf(resourceSpans)
        .all(2)
        .flatMap((scopeSpans) => fieldsOf(scopeSpans).all(2))
        .map((span) => {
          const fields = fieldsOf(span);
          const status = fields.all(15)[0];
          return {
            traceId: fields.hex(1),
            id: fields.hex(2),
            parent: fields.hex(4),
            name: fields.text(5),
            kind: fields.number(6),
            status: status ? fieldsOf(status).number(3) : 0,
            attributes: attributesOf(fields, 9),
            resource,
          };
        });
    });
}

function attributesOf(fields: Fields, number: number): Record<string, unknown> {
  return Object.fromEntries(
    fields.all(number).map((pair) => {
      const { text, all } = fieldsOf(pair);
      return [text(1), anyOf(all(2)[0]!)];
    }),
  );
}

function anyOf(value: Buffer): unknown {
  const fields = fieldsOf(value);
  const list = fields.all(5)[0];
  if (list) return fieldsOf(list).all(1).map(anyOf);
  return fields.all(1).length > 0 ? fields.text(1) : fields.number(3);
}

type Fields = {
  all(number: number): Buffer[];
  text(number: number): string;
  hex(number: number): string;
  number(number: number): number;
};

/** The fields of one message in the wire format of protobuf. */
function fieldsOf(message: Buffer): Fields {
  const bytes = new Map<number, Buffer[]>();
  const numbers = new Map<number, number>();
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message[at++]!;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const [number, type] = [tag >>> 3, tag & 7];
    if (type === 0) numbers.set(number, varint());
    else {
      const size = type === 1 ? 8 : type === 5 ? 4 : varint();
      const part = message.subarray(at, at + size);
      bytes.set(number, [...(bytes.get(number) ?? []), part]);
      at += size;
    }
  }
  const all = (number: number) => bytes.get(number) ?? [];
  return {
    all,
    text: (number) => all(number)[0]?.toString('utf8') ?? '',
    hex: (number) => all(number)[0]?.toString('hex') ?? '',
    number: (number) => numbers.get(number) ?? 0,
  };
}
