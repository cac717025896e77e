import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A running program: its number alone would be given to another one after it ends, so its start goes with it. */
export type Identity = { pid: number; started: string };

/** The program that this code runs in. */
export async function ownIdentity(): Promise<Identity> {
  const started = await startOf(process.pid);
  return { pid: process.pid, started: started ?? 'unknown' };
}

/** Whether that very program still runs. */
export async function isRunning(identity: Identity): Promise<boolean> {
  return (await startOf(identity.pid)) === identity.started;
}

/** When the program with that number started, in the system's own words; undefined when none runs. */
export async function startOf(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
}

async function startOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The second field is the command in brackets and may hold spaces and brackets itself.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended; only its parent has not asked yet.
  if (!fields || fields[0] === 'Z') return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return `${fields[19]} ${boot.trim()}`.trim();
}

async function startByPs(pid: number): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout.trim() || undefined;
}
