// Many requests at little cost to the machine that is measured: open sockets, requests that were put together beforehand.
import { connect } from 'node:net';

/**
 * Opens connections that stay open, as a balancer keeps them; each carries one request at a time. `ask` sends a request that
 * `requestOf` made over a free one and gives its status and how long it took in ms; null when none is free.
 */
export async function openConnections(url, count) {
  const { hostname, port } = new URL(url);
  const free = [];
  const sockets = [];
  // A listener keeps only some hundred in line.
  for (let at = 0; at < count; at += 100)
    await Promise.all(Array.from({ length: Math.min(100, count - at) }, open));
  return {
    ask(request) {
      const connection = free.pop();
      return connection ? connection(request) : null;
    },
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };

  function open() {
    const socket = connect(Number(port), hostname);
    socket.setNoDelay();
    sockets.push(socket);
    let taken;
    let head = '';
    let missing = 0;
    const carry = (request) =>
      new Promise((resolve) => {
        const begun = performance.now();
        taken = (status) => {
          taken = undefined;
          if (status > 0) free.push(carry);
          const at = performance.now();
          resolve({ status, begun, at, ms: at - begun });
        };
        socket.write(request);
      });
    socket.on('data', (bytes) => {
      let body = bytes.length;
      if (missing === 0) {
        head += bytes.latin1Slice();
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        missing = Number(/content-length: (\d+)/i.exec(head)[1]);
        body = head.length - end - 4;
      }
      missing -= body;
      if (missing > 0) return;
      const status = Number(head.slice(9, 12));
      head = '';
      missing = 0;
      taken?.(status);
    });
    for (const event of ['error', 'close']) socket.on(event, () => taken?.(0));
    return new Promise((resolve, reject) => {
      socket.once('connect', () => resolve(free.push(carry)));
      socket.once('error', reject);
    });
  }
}

/** A request with a JSON body as it goes over the wire. */
export function requestOf(url, body) {
  const { host, pathname } = new URL(url);
  const length = Buffer.byteLength(body);
  return Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`,
  );
}
