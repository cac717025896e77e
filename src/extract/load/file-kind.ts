/** What a file holds, by its first bytes: text (HTML or plain), a document of an office program, or nothing that can be read. */
export type FileKind = 'text' | 'pdf' | 'docx' | 'other';

const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const LOOKED_AT = 8_000;
/** Text holds hardly any control characters beside tabs and ends of lines. */
const MOST_CONTROLS = 0.02;

/** Tells what a file holds. A ZIP counts as a Word document where it names one of its parts. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const begins = (signs: readonly number[]) => signs.every((sign, i) => bytes[i] === sign);
  if (begins(PDF)) return 'pdf';
  if (begins(ZIP)) return Buffer.from(bytes).includes('word/document.xml') ? 'docx' : 'other';
  return isText(bytes.subarray(0, LOOKED_AT)) ? 'text' : 'other';
}

function isText(head: Uint8Array): boolean {
  // UTF-16 holds a zero in every second byte and is text all the same.
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  let [zeros, even, controls] = [0, 0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) {
      zeros++;
      if (i % 2 === 0) even++;
    } else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  });
  const oneSided = zeros > head.length * 0.3 && Math.min(even, zeros - even) < head.length * 0.05;
  return controls <= head.length * MOST_CONTROLS && (zeros === 0 || oneSided);
}
