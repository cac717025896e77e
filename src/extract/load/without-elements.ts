/**
 * A page without its scripts, styles and pictures: each element from its opening tag to the next closing one. What is never closed
 * stays. One expression says the same, but looks through the rest of the page for each tag that is never closed.
 */
export function withoutElements(html: string): string {
  const opening = /<(script|style|noscript|svg)\b/gi;
  const closings = {
    script: places(html, /<\/script\s*>/gi),
    style: places(html, /<\/style\s*>/gi),
    noscript: places(html, /<\/noscript\s*>/gi),
    svg: places(html, /<\/svg\s*>/gi),
  };
  let kept = '';
  let from = 0;
  let tagEnd = -1;
  for (let open = opening.exec(html); open; open = opening.exec(html)) {
    if (tagEnd < open.index) tagEnd = html.indexOf('>', open.index);
    if (tagEnd < 0) break;
    const end = closings[open[1]!.toLowerCase() as keyof typeof closings](tagEnd);
    if (end === undefined) continue;
    kept += html.slice(from, open.index);
    from = end;
    opening.lastIndex = end;
  }
  return kept + html.slice(from);
}

/** Finds the end of the first match behind a place; places are asked for in order, so that the page is gone through once. */
function places(html: string, wanted: RegExp): (after: number) => number | undefined {
  let found = wanted.exec(html);
  return (after) => {
    while (found && found.index <= after) found = wanted.exec(html);
    return found ? found.index + found[0].length : undefined;
  };
}
