import { TextDecoder } from 'node:util';

/** The text of a file or page: by its byte-order mark, what the page declares of itself, else UTF-8, else Windows-1252. */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const label = markOf(bytes) ?? known(declared) ?? known(declaredInside(bytes)) ?? guess(bytes);
  const text = new TextDecoder(label).decode(bytes).replace(/^\ufeff/, '');
  return label === 'windows-1252' ? withMarks(text) : text;
}

const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode Windows-1252 as Latin-1 and leave its quotation marks as control characters. */
function withMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => C1[sign.charCodeAt(0) - 0x80]!);
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** Labels that the decoder knows; a page may declare anything. */
function known(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** `<meta charset>` or an XML declaration, which stand in the first kilobyte or two and in ASCII. */
function declaredInside(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  // A declaration that can be read byte by byte is not UTF-16, whatever it says.
  return found && !/^utf-?16/i.test(found[1]!) ? found[1]! : null;
}

function guess(bytes: Uint8Array): string {
  const zeros = zeroShare(bytes);
  if (zeros) return zeros;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** UTF-16 without a mark shows as zeros in every second byte. */
function zeroShare(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length & ~1, 2000);
  if (length < 8) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.3 && even < length * 0.1) return 'utf-16le';
  return even > length * 0.3 && odd < length * 0.1 ? 'utf-16be' : null;
}
