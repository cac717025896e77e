// How the extractor's proposals of the development sets are right or wrong, by rule and by class.

/** The words of a span. */
export const cut = (text, { start, end }) => text.slice(start, end);

function overlap(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : (2 * shared) / (a.end - a.start + b.end - b.start);
}

function bestFor(span, others) {
  let best = { share: 0, other: null };
  for (const other of others) {
    const share = overlap(span, other);
    if (share > best.share) best = { share, other };
  }
  return best;
}

function sameSpeaker(gold, said) {
  if (!gold) return true;
  if (!said) return false;
  const last = (name) => name.split(/\s+/).at(-1)?.toLowerCase();
  const names = gold.name ? [gold.name, ...(gold.aliases ?? [])].map(last) : [];
  const touches = gold.start !== undefined && said.start < gold.end && said.end > gold.start;
  return gold.name ? names.includes(last(said.name)) : touches || last(said.text) === last(gold.text);
}

/** Each proposal that can be judged: its rule, what it said of itself, and whether its words and its speaker are right. */
export function judgedOf(gold, drafts) {
  return gold.flatMap((document, i) =>
    drafts[i].quotes.flatMap((quote) => {
      // An act is its response's, and measured with it.
      if (quote.act) return [];
      const { share, other } = bestFor(quote, document.quotes);
      if (other?.speech === false && share >= 0.5) return [];
      const right = share >= 0.8 && sameSpeaker(other.speaker, quote.speaker);
      return [
        {
          what: 'quote',

          rule: quote.rule,
          confidence: quote.confidence,
          speech: quote.speech,
          right,
        },
      ];
    }),
  );
}

/** The same for responses, in sets that annotate them: whether each points at the right person. */
export function judgedResponsesOf(gold, drafts) {
  if (!gold.some(({ quotes }) => quotes.some(({ respondsTo }) => respondsTo))) return [];
  return gold.flatMap((document, i) => {
    const responding = document.quotes.filter(({ respondsTo }) => respondsTo?.speaker);
    return drafts[i].responses.flatMap(({ from, target, rule, confidence }) => {
      const { other } = bestFor(drafts[i].quotes[from], responding);
      // These sets annotate the responses that were planted in them; of the rest they say nothing.
      if (other === null) return [];
      const right = [target.name, target.of].includes(other.respondsTo.speaker);
      return [{ what: 'response', rule, confidence, right }];
    });
  });
}

/** Misses, inventions, wrong bounds and wrong speakers, counted; the most frequent first. */
export function errorsOf(gold, drafts) {
  const counts = new Map();
  const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
  gold.forEach((document, i) => {
    const { quotes } = drafts[i];
    for (const wanted of document.quotes.filter(({ speech }) => speech !== false)) {
      const { share, other } = bestFor(wanted, quotes);
      if (share === 0) count(`missed ${wanted.type}`);
      else if (share < 0.8) count(`${wanted.type} with wrong bounds (${other.rule})`);
      else if (!sameSpeaker(wanted.speaker, other.speaker))
        count(`${wanted.type} with the wrong speaker (${other.rule})`);
    }
    for (const quote of quotes)
      if (bestFor(quote, document.quotes).share === 0) count(`nobody's words (${quote.rule})`);
  });
  return [...counts].sort((a, b) => b[1] - a[1]);
}
