import { fileURLToPath } from 'node:url';
import { type Holder, holderOf } from '../../src/database/lock.ts';
import { runNode, type Started, startNode, untilServing } from './commands.ts';

const bin = fileURLToPath(new URL('../../src/on-record.mjs', import.meta.url));

/** The environment of a command on a data folder, without what the shell of the tests sets. */
export function commandEnvironment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PORT, HOST, NEO4J_URI, NEO4J_PASSWORD, NODE_OPTIONS, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1', ...more };
}

/** Runs On Record to its end. */
export function runCommand(words: string[], more: NodeJS.ProcessEnv, input?: string) {
  return runNode([bin, ...words], { env: commandEnvironment(more), input });
}

/** Starts On Record on a command. */
export function startCommand(words: string[], more: NodeJS.ProcessEnv, input?: string): Started {
  return startNode([bin, ...words], { env: commandEnvironment(more), input });
}

/** A server of On Record that was started as people start it. */
export type StartedServer = { running: Started; origin: string };

export async function startServer(more: NodeJS.ProcessEnv): Promise<StartedServer> {
  const running = startCommand(['start'], more);
  await untilServing(running);
  return { running, origin: /GraphQL +(\S+)\/graphql/.exec(running.output())![1]! };
}

/** Who has a data folder open now, once its database is ready. */
export async function readyHolder(dataDir: string): Promise<Required<Holder> | undefined> {
  const holder = await holderOf(dataDir);
  return holder?.uri && holder.database ? (holder as Required<Holder>) : undefined;
}

/** What a server answers, with status and the time it took in ms. */
export async function timed(
  origin: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; took: number; body: any }> {
  const begun = performance.now();
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body = await answer.json();
  return { status: answer.status, took: performance.now() - begun, body };
}
