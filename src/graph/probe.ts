import { lookup } from 'node:dns/promises';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { DatabaseUnavailable } from '../model/errors.ts';

/** The Bolt protocol's own greeting, with versions 5.0 to 5.4 and 4.4 proposed. */
const GREETING = Buffer.from('6060b01700040405000004040000000000000000', 'hex');
const USUAL_PORT = 7687;

/**
 * Makes sure that something answers Bolt at an address. The driver waits without end for a greeting that does not come, and
 * keeps the connection, so a database that is frozen for a day would cost one for each try.
 * @throws DatabaseUnavailable
 */
export async function probe(uri: string, ms: number): Promise<void> {
  const { protocol, hostname, port } = new URL(uri);
  const host = hostname.replace(/^\[|\]$/g, '');
  const isSecure = protocol.includes('+s');
  try {
    const addresses = await lookup(host, { all: true });
    const at = { port: Number(port || USUAL_PORT) };
    await Promise.any(
      addresses.map(({ address }) =>
        greet(
          isSecure
            ? // Whether its certificate is good is for the driver to say.
              connectSecure({
                ...at,
                host: address,
                ...(isIP(host) ? {} : { servername: host }),
                rejectUnauthorized: false,
              })
            : connectPlain({ ...at, host: address }),
          isSecure ? 'secureConnect' : 'connect',
          ms,
        ),
      ),
    );
  } catch (error) {
    const cause = error instanceof AggregateError ? error.errors[0] : error;
    throw new DatabaseUnavailable(
      'The graph cannot be reached; check that Neo4j runs and that NEO4J_URI names it.',
      { cause },
    );
  }
}

function greet(socket: Socket, connected: 'connect' | 'secureConnect', ms: number): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no greeting within ${ms} ms`)), ms);
    socket.once(connected, () => socket.write(GREETING));
    socket.once('data', () => resolve());
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed before it greeted')));
    socket.once('close', () => clearTimeout(timer));
  }).finally(() => socket.destroy());
}
