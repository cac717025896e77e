import { once } from 'node:events';
import { createServer } from 'node:net';
import { exitCodes, Failure } from '../../src/first-run/failure.mjs';
import type { Settings } from './settings.ts';

const tries = 100;

/** The port to serve at: the one asked for, or the next free one when nobody asked for a certain one. */
export async function freePort({ port, host, isPortExplicit }: Settings): Promise<number> {
  const fault = await faultAt(host, port);
  if (!fault) return port;
  if (fault !== 'EADDRINUSE' || isPortExplicit) throw refusal(fault, host, port);
  for (let next = port + 1; next <= Math.min(port + tries, 65_535); next++) {
    if (!(await faultAt(host, next))) return next;
  }
  throw refusal(fault, host, port);
}

async function faultAt(host: string, port: number): Promise<string | undefined> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  } finally {
    probe.close();
  }
}

const causes: Record<string, string> = {
  EADDRINUSE: 'another program listens there.',
  EACCES: 'the system keeps that port for the administrator.',
  EADDRNOTAVAIL: 'this machine does not have that address.',
  ENOTFOUND: 'no machine has that name.',
};

function refusal(fault: string, host: string, port: number): Failure {
  const isAddress = fault === 'EADDRNOTAVAIL' || fault === 'ENOTFOUND';
  return new Failure(`On Record cannot serve at ${host}, port ${port}.`, {
    cause: causes[fault] ?? `the system says ${fault}.`,
    fix: isAddress
      ? 'set HOST to an address of this machine, such as 127.0.0.1.'
      : 'stop that program, or set PORT to a free port (or leave PORT out, and the next free one is taken).',
    code: exitCodes.failed,
  });
}
