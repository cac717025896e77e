import type { AddressInfo } from 'node:net';
import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';

/** A way to a Neo4j that can be frozen, slowed, cut and opened again. */
export type Way = Awaited<ReturnType<typeof wayTo>>;

/** Makes one; `target` tells the address anew for each connection. */
export async function wayTo(target: string | (() => string)) {
  const sockets = new Set<Socket>();
  let frozen = false;
  let delay = 0;
  const accept = (client: Socket) => {
    const { hostname, port } = new URL(typeof target === 'string' ? target : target());
    const database = connectSocket(Number(port), hostname);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (frozen) return;
        if (delay > 0) setTimeout(() => to.write(bytes), delay);
        else to.write(bytes);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  };
  let server: Server;
  const listen = async (port: number) => {
    server = createServer(accept);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    /** Nothing comes through any more, though connections stay; what was sent meanwhile is lost. */
    freeze() {
      frozen = true;
    },
    thaw() {
      frozen = false;
    },
    /** All that is sent arrives so many ms later. */
    slow(ms: number) {
      delay = ms;
    },
    async cut() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
    async openAgain() {
      await listen(port);
    },
  };
}
