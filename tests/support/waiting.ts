import { setTimeout as wait } from 'node:timers/promises';
import { startOf } from '../../src/database/identity.ts';

/** Waits until something holds; fails with what was waited for. */
export async function until(what: string, holds: () => Promise<boolean>, longest = 30_000): Promise<void> {
  for (const end = Date.now() + longest; Date.now() < end; await wait(50)) {
    if (await holds()) return;
  }
  throw new Error(`Waited ${longest / 1000} s in vain until ${what}.`);
}

/** Waits until the program with that number has ended. */
export function untilEnded(pid: number): Promise<void> {
  return until(`process ${pid} has ended`, async () => (await startOf(pid)) === undefined);
}
