/** @jsxImportSource react */
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { changed, operationOf, readQuery } from './builder/operation.ts';
import { Fields } from './builder/tree.tsx';

/** The plugin that builds the query in the editor by ticking fields of the schema. */
export const BUILDER = { title: 'Query builder', icon: Icon, content: Builder };

function Builder() {
  // One value each: a new object would be taken for a change, without end.
  const schema = useGraphiQL((state) => state.schema);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const text = useTextOf(queryEditor);
  const document = readQuery(text);
  const operation = document ? operationOf(document, operationName) : undefined;
  const type = operation?.operation === 'mutation' ? schema?.getMutationType() : schema?.getQueryType();
  return (
    <div className="builder">
      <h2>Query builder</h2>
      {!schema || !type || !queryEditor ? (
        <p className="note">Reading the schema …</p>
      ) : !document ? (
        <p className="note">The query has a syntax error. Fix it, then go on here.</p>
      ) : (
        <>
          <p className="note">Tick the fields to ask for. The query beside follows; undo works there.</p>
          <Fields
            type={type}
            way={[]}
            building={{
              schema,
              root: operation?.selectionSet,
              change(way, change) {
                const next = changed(queryEditor.getValue(), schema, way, change, operationName);
                const model = queryEditor.getModel();
                // An edit, unlike a new value, can be undone.
                if (model)
                  queryEditor.executeEdits('builder', [{ range: model.getFullModelRange(), text: next }]);
              },
            }}
          />
        </>
      )}
    </div>
  );
}

type Editor = {
  getValue(): string;
  onDidChangeModelContent(tell: () => void): { dispose(): void };
};

/** What an editor holds, as it changes. */
function useTextOf(editor: Editor | undefined): string {
  const [text, setText] = useState(() => editor?.getValue() ?? '');
  useEffect(() => {
    if (!editor) return;
    setText(editor.getValue());
    const watch = editor.onDidChangeModelContent(() => setText(editor.getValue()));
    return () => watch.dispose();
  }, [editor]);
  return text;
}

function Icon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M2 3h3v3H2zM2 10h3v3H2zM8 4.5h6M8 11.5h6" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
