import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

declare const answerOf: unique symbol;
/** The text of a query, with the types of what it answers and takes. */
export type Asked<Answer, Variables> = string & { readonly [answerOf]: [Answer, Variables] };

/** Why there is no answer, in words for the reader. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Asks the server of this page. */
export async function ask<Answer, Variables>(
  query: Asked<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error;
    throw new NoAnswer(
      'The server cannot be reached. Check that it runs and that you are online, then try again.',
    );
  });
  const body = await response.json().catch(() => ({}));
  if (body.errors?.length)
    throw new NoAnswer(body.errors.map((one: { message: string }) => one.message).join(' '));
  if (!body.data)
    throw new NoAnswer(`The server answered ${response.status} and nothing that can be read; try again.`);
  return body.data;
}

/** What a screen knows of its answer; the last answer stays while the next one is under way. */
export type Asking<Answer> = {
  answer: Answer | null;
  trouble: string | null;
  waiting: boolean;
  again: () => void;
};

/** Asks while a component is shown, and again when the query or its variables change. */
export function useAnswer<Answer, Variables>(
  query: Asked<Answer, Variables>,
  variables: Variables,
): Asking<Answer> {
  const state = useSignal<Omit<Asking<Answer>, 'again'>>({ answer: null, trouble: null, waiting: true });
  const attempt = useSignal(0);
  const key = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the variables are compared by value.
  useEffect(() => {
    const leaving = new AbortController();
    state.value = { ...state.value, waiting: true };
    ask(query, variables, leaving.signal).then(
      (answer) => {
        state.value = { answer, trouble: null, waiting: false };
      },
      (error: Error) => {
        if (!leaving.signal.aborted) state.value = { answer: null, trouble: error.message, waiting: false };
      },
    );
    return () => leaving.abort();
  }, [query, key, attempt.value]);
  return {
    ...state.value,
    again: () => {
      attempt.value += 1;
    },
  };
}
