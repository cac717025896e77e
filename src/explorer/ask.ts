import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { post } from './post.ts';

declare const answerOf: unique symbol;
/** The text of a query, with the types of what it answers and takes. */
export type Asked<Answer, Variables> = string & { readonly [answerOf]: [Answer, Variables] };

const UNREACHABLE =
  'The server cannot be reached. Check that it runs and that you are online, then try again.';

/** Asks the server of this page, with a key where one is given. */
export async function ask<Answer, Variables>(
  query: Asked<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  key?: string,
): Promise<Answer> {
  return (await post({ query, variables }, UNREACHABLE, signal, key)) as Answer;
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
