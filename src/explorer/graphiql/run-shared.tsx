/** @jsxImportSource react */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { operationOf, readQuery } from './builder/operation.ts';

/** Runs the query that a link brought, once the editor holds it. What would write is left to whoever opened the link. */
export function RunShared({ query }: { query: string }) {
  const { run } = useGraphiQLActions();
  const ran = useRef(false);
  const isReady = useGraphiQL((state) =>
    Boolean(
      state.schema && state.queryEditor && state.variableEditor && state.headerEditor && state.responseEditor,
    ),
  );
  useEffect(() => {
    if (!isReady || ran.current || !onlyReads(query)) return;
    ran.current = true;
    // The editors are handed to the page in the same turn in which they are made.
    setTimeout(run);
  }, [isReady, query, run]);
  return null;
}

/** Whether a text is one question that changes nothing. */
export function onlyReads(query: string): boolean {
  const document = readQuery(query);
  const operations = document?.definitions.filter((one) => one.kind === 'OperationDefinition') ?? [];
  return operations.length === 1 && operationOf(document!)!.operation === 'query';
}
