import { copyButton, element } from '../dashboard/element.ts';
import { showResult } from '../dashboard/result.ts';
import { graphiqlLink, SNIPPETS } from '../dashboard/snippets.ts';
import type { Latest } from './latest.ts';
import { operationsIn } from './operations.ts';
import type { Question } from './questions.ts';

/** What the pane beside the query shows: the latest answer drawn, ways to take the question away, and examples. */
export function resultPane(latest: Latest | null, examples: readonly Question[]): HTMLElement {
  return element(
    'div',
    { class: 'result-pane' },
    element('h2', {}, titleOf(latest)),
    ...(latest
      ? shown(latest)
      : [
          element(
            'p',
            { class: 'note' },
            'Run a query: its result appears here as a table, and as bars, a timeline, a number line, a graph or side by side where it holds counts, dates, figures, links or contradictions.',
          ),
        ]),
    element('h3', {}, 'Examples'),
    element(
      'ul',
      { class: 'examples' },
      ...examples.map(({ title, query, variables }) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: graphiqlLink({ query, variables: variables ? JSON.parse(variables) : {} }) },
            title,
          ),
        ),
      ),
    ),
  );
}

function titleOf(latest: Latest | null): string {
  const name = latest && (latest.operationName ?? operationsIn(latest.asked.query)[0]);
  return name ? `Result of ${name}` : 'Result';
}

function shown({ asked, answer }: Latest): HTMLElement[] {
  const address = new URL('/graphql', location.href).href;
  return [
    element(
      'div',
      { class: 'buttons', role: 'group', 'aria-label': 'Export this query' },
      copyButton('Copy link', () => new URL(graphiqlLink(asked), location.href).href),
      ...Object.entries(SNIPPETS).map(([name, snippet]) =>
        copyButton(`Copy as ${name}`, () => snippet(asked, address)),
      ),
    ),
    answer === null
      ? element('p', { class: 'note' }, 'There is no answer; the errors are shown beside the query.')
      : showResult(answer, undefined),
  ];
}
