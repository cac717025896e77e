import { InvalidDocument } from '../model/errors.ts';

/**
 * The text of a file: UTF-8, or UTF-16 where the file begins with its mark.
 * @throws InvalidDocument where the bytes are neither; a guess would change the words that are cited.
 */
export function decodeDocument(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    const message =
      'The file is not in UTF-8; save it as UTF-8 in your editor, so that every letter stays as printed.';
    throw new InvalidDocument(name, [{ rule: 'yaml/encoding', message, path: '', line: 1, column: 1 }]);
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
