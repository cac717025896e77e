const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/;
const DAY = 86_400_000;

/** The first and the last moment (in ms, UTC) that a date may mean; null for what is no date. */
export function boundsOf(printed: string): { from: number; to: number } | null {
  const ends = printed.split('/').map((part) => {
    const [, year, month, day] = PARTIAL.exec(part) ?? [];
    if (year === undefined) return momentOf(part);
    const from = Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
    if (day) return { from, to: from + DAY };
    return { from, to: month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1) };
  });
  const [first, last] = [ends[0], ends.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

function momentOf(text: string): { from: number; to: number } | null {
  if (!/^\d{4}-\d\d-\d\dT/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : { from: at, to: at };
}
