import { likenessOf, type Wording } from '../sameness/wordings/printing.ts';
import { connection } from './compile/connection.ts';
import { one } from './compile/fields.ts';
import { type Noun, noun, type Projected } from './compile/noun.ts';
import { projectAs } from './compile/project.ts';
import type { Scope } from './compile/scope.ts';
import { type Cypher, cypher } from './cypher.ts';
import { answer, answered, type SelectionSet } from './selection.ts';

/** Every other quote that prints the same utterance. */
export const printings = connection({
  name: 'Quote.printings',
  noun: 'Printing',
  reach: (quote, pair, { scope }) => {
    const other = scope.variable('other');
    return cypher`MATCH (${quote})-[:PRINTS]->(:Utterance)<-[:PRINTS]-(${other}:Quote WHERE ${other} <> ${quote}) WITH [${quote}, ${other}] AS ${pair}`;
  },
});

/** Two printings; in what they differ is worked out here from their words. */
export const printing: Noun = {
  ...noun(
    'Printing',
    { quote: one('Quote', (pair, found) => cypher`UNWIND [${pair}[1]] AS ${found}`) },
    { orders: { POSITION: (pair) => [cypher`(${pair}[1]).position`] } },
  ),
  project: projectPrinting,
};

function projectPrinting(pair: Cypher, set: SelectionSet, scope: Scope): Projected {
  const quotes: SelectionSet = { of: (type) => set.of(type).filter(({ field }) => field === 'quote') };
  const sides = projectAs(noun('Printing', printing.fields), pair, quotes, scope);
  return {
    expression: cypher`[${sides.expression}, COLLECT { UNWIND ${pair} AS side RETURN side {.text, .speech} }]`,
    shape: (raw, run) => {
      if (raw === null) return null;
      const [quote, words] = raw;
      const [here, there] = (words as Pick<Wording, 'text' | 'speech'>[]).map(alone) as [Wording, Wording];
      const { likeness, differences, altered } = likenessOf(here, there);
      const shaped = sides.shape(quote, run) as Record<string, unknown>;
      return answered(set.of('Printing'), 'Printing', ({ key, field, below }) => {
        if (field === 'quote') return shaped[key];
        if (field === 'differences') return differences.map((each) => answer(each, below, 'Difference'));
        return field === 'likeness' ? likeness : altered;
      });
    },
  };
}

/** The words alone tell in what they differ. */
function alone(words: Pick<Wording, 'text' | 'speech'>): Wording {
  return { ...words, id: '', speakers: [] };
}
