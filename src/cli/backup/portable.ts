import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Contents, differenceOf } from '../../graph/copy.ts';
import {
  type Head,
  type LinkLine,
  NAME,
  type NodeLine,
  summing,
  type Tail,
} from '../../graph/portable/lines.ts';
import { InvalidArgument } from '../../model/errors.ts';

/** How a backup ends that holds a graph as lines of JSON, for any Neo4j. */
export const PORTABLE = '.jsonl.gz';

/** Writes lines into a file; what stood there goes. */
export async function writeLines(file: string, lines: AsyncIterable<object>): Promise<void> {
  await pipeline(
    async function* () {
      for await (const line of lines) yield `${JSON.stringify(line)}\n`;
    },
    createGzip(),
    // It holds the hashes of keys.
    createWriteStream(file, { mode: 0o600 }),
  );
}

/** What a backup says of itself at its beginning and its end. */
export type Told = { layout: number; contents: Contents };

/** Reads a backup through. @throws InvalidArgument when it is damaged, or does not hold what it says. */
export async function provenLines(file: string): Promise<Told> {
  const sums = summing();
  let layout: number | undefined;
  let contents: Contents | undefined;
  for await (const line of linesOf(file)) {
    if (contents) throw damaged(file, 'something stands behind its end');
    if ('onRecordGraph' in line) layout = line.layout;
    else if ('contents' in line) contents = line.contents;
    else if ('node' in line) sums.node(line);
    else sums.link(line);
  }
  if (layout === undefined || !contents) throw damaged(file, 'it was never finished');
  const difference = differenceOf(contents, sums.contents());
  if (difference) throw damaged(file, difference);
  return { layout, contents };
}

/** The nodes of a backup, then its relationships. */
export async function* thingsOf(file: string): AsyncGenerator<NodeLine | LinkLine> {
  for await (const line of linesOf(file)) if ('node' in line || 'from' in line) yield line;
}

type Line = Head | NodeLine | LinkLine | Tail;

async function* linesOf(file: string): AsyncGenerator<Line> {
  let isFirst = true;
  for await (const text of textsOf(file)) {
    const line = read(file, text);
    if ('onRecordGraph' in line !== isFirst) throw damaged(file, 'it is no backup of a graph');
    isFirst = false;
    yield line;
  }
}

async function* textsOf(file: string): AsyncGenerator<string> {
  const reading = createReadStream(file);
  const text = createGunzip();
  reading.on('error', (error) => text.destroy(error));
  reading.pipe(text).setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of text) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  } catch (error) {
    throw error instanceof InvalidArgument ? error : damaged(file, (error as Error).message);
  } finally {
    reading.destroy();
  }
  if (rest !== '') throw damaged(file, 'its last line was cut off');
}

function read(file: string, text: string): Line {
  try {
    const line = JSON.parse(text) as Line;
    if (isLine(line)) return line;
  } catch {
    // Told below.
  }
  throw damaged(file, 'a line of it cannot be read');
}

function isLine(line: Line): boolean {
  if ('onRecordGraph' in line) return line.onRecordGraph === 1 && Number.isInteger(line.layout);
  if ('contents' in line) return typeof line.contents.digest === 'string';
  const isHeld = typeof line.properties === 'object' && Array.isArray(line.floats);
  if ('node' in line)
    return isHeld && Number.isInteger(line.node) && line.labels.every((label) => NAME.test(label));
  return isHeld && Number.isInteger(line.from) && Number.isInteger(line.to) && NAME.test(line.type);
}

function damaged(file: string, why: string): InvalidArgument {
  return new InvalidArgument('FILE', `The backup ${file} is damaged (${why}); use another one.`);
}
