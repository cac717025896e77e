/** @jsxImportSource react */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import type { Question } from './questions.ts';

/** What a change is sent with; the key follows the word. */
export const HEADERS = '{\n  "Authorization": "Bearer "\n}';

/** The plugin that opens an example of each change as a tab, with its variables and with headers in which the key is missing. */
export function writingPlugin(examples: readonly Question[]) {
  function Content() {
    const { addTab, updateActiveTabValues } = useGraphiQLActions();
    const queryEditor = useGraphiQL((state) => state.queryEditor);
    const variableEditor = useGraphiQL((state) => state.variableEditor);
    const headerEditor = useGraphiQL((state) => state.headerEditor);
    const [said, setSaid] = useState('');
    const open = ({ title, query, variables }: Question) => {
      // A key that was given in this tab goes on to the next.
      const given = headerEditor?.getValue().trim() ? headerEditor.getValue() : HEADERS;
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      headerEditor?.setValue(given);
      updateActiveTabValues({ query, variables, headers: given });
      showHeaders();
      setSaid(`“${title}” is open in a new tab.`);
    };
    return (
      <div className="writing">
        <h2>Writing</h2>
        <p className="note">
          An example of each change, for the graph of the first start. Give your key under <em>Headers</em>,
          behind the word Bearer; it stays in this page. Whatever you try can be taken back with{' '}
          <code>undo</code>.
        </p>
        <ul>
          {examples.map((example) => (
            <li key={example.title}>
              <button type="button" disabled={!queryEditor} onClick={() => open(example)}>
                {example.title}
              </button>
            </li>
          ))}
        </ul>
        <p role="status" className="note">
          {said}
        </p>
      </div>
    );
  }
  return { title: 'Writing', icon: Icon, content: Content };
}

/** The editor of headers stands behind that of variables. */
function showHeaders(): void {
  const tools = document.querySelectorAll<HTMLButtonElement>('.graphiql-editor-tools button');
  [...tools].find((button) => button.textContent === 'Headers')?.click();
}

function Icon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path
        d="M2.5 13.5l.8-3.2L11 2.6l2.4 2.4-7.7 7.7zM9.4 4.2l2.4 2.4"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  );
}
