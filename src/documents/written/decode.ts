import { TextDecoder } from 'node:util';
import { InvalidDocument } from '../../model/errors.ts';

/**
 * The text of a file: UTF-8, or UTF-16 where the file begins with its mark.
 * @throws InvalidDocument where the bytes are neither; a guess would change the words that are cited.
 */
export function decodeDocument(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw notInUtf8(name);
  }
}

/**
 * The same for a file that is read piece by piece.
 * @throws InvalidDocument as above, once all that stands before the faulty piece was handed on.
 */
export async function* decodePieces(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of pieces) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      yield decoder.decode(bytes, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    throw isOfBytes(error) ? notInUtf8(name) : error;
  }
}

function isOfBytes(error: unknown): boolean {
  return (error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

function notInUtf8(name: string): InvalidDocument {
  const message =
    'The file is not in UTF-8; save it as UTF-8 in your editor, so that every letter stays as printed.';
  return new InvalidDocument(name, [{ rule: 'yaml/encoding', message, path: '', line: 1, column: 1 }]);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
