import { basename } from 'node:path';
import { InvalidArgument } from '../../model/errors.ts';

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;

/** Reads a moment of the past, to the millisecond. @throws InvalidArgument when it is none, or leaves the zone open. */
export function readMoment(text: string): Date {
  const told = JSON.stringify(text);
  const [, year, month, day, , , zone] = MOMENT.exec(text) ?? [];
  if (!year || !isDay(Number(year), Number(month), Number(day)) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgument('--until', `${told} is no moment; write 2026-12-01T14:36:59Z, say.`);
  if (!zone)
    throw new InvalidArgument(
      '--until',
      `${told} does not say in which time zone it is; add Z for UTC, or +01:00, say.`,
    );
  const moment = new Date(text);
  if (moment.getTime() > Date.now())
    throw new InvalidArgument('--until', `${told} is in the future; name a moment that has passed.`);
  return moment;
}

/** Said of a backup of lines of JSON, of which nobody knows after which transaction it was read. */
export function portableHasNoLogs(file: string): InvalidArgument {
  return new InvalidArgument(
    '--until',
    `No logs lead on from ${basename(file)}, which holds a graph as lines of JSON; use a backup that ends in .zip, or leave --until out.`,
  );
}

/** JavaScript takes 30 February for 2 March. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
