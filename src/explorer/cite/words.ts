const PAIRS: readonly [RegExp, string][] = [
  [/^"([^"]*)"$/s, '$1'],
  [/^“([^“”]*)”$/s, '$1'],
];

/** Printed words in marks: those around the whole are not doubled, those within become single ones, and lines run on. */
export function inMarks(text: string): string {
  return `“${inSingleMarks(onOneLine(text))}”`;
}

/** Printed words without the marks around the whole, on one line. */
export function withoutMarks(text: string): string {
  const line = onOneLine(text);
  const pair = PAIRS.find(([pattern]) => pattern.test(line));
  return pair ? line.replace(...pair) : line;
}

function inSingleMarks(line: string): string {
  let isOpen = false;
  return withoutMarks(line)
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"/g, () => {
      isOpen = !isOpen;
      return isOpen ? '‘' : '’';
    });
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as its year, month and day, as far as they are known; null where it is no such date. */
export function partsOf(date: string): number[] | null {
  const found = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  return found ? found.slice(1).filter(Boolean).map(Number) : null;
}

/** Whether a date is only about right. */
export function isAbout(date: string): boolean {
  return /[~?%]/.test(date);
}

/** `2014-10-28` as `28 October 2014`; a range as `2014 to 2015`. */
export function dateInWords(date: string): string {
  const ends = date.split('/').map((end) => {
    const [year, month, day] = partsOf(end) ?? [];
    if (year === undefined) return end;
    const words = [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
    return isAbout(end) ? `about ${words}` : words;
  });
  return ends.join(' to ');
}
