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
  // What was answered, or failed, is kept with the question that it belongs to: from the moment that a screen asks
  // something else, it says that it waits, and not only once the new question has left.
  const state = useSignal<{ answer: Answer | null; trouble: string | null; of: string | null }>({
    answer: null,
    trouble: null,
    of: null,
  });
  const attempt = useSignal(0);
  const asked = JSON.stringify([query, variables, attempt.value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is compared by value.
  useEffect(() => {
    const leaving = new AbortController();
    ask(query, variables, leaving.signal).then(
      (answer) => {
        state.value = { answer, trouble: null, of: asked };
      },
      (error: Error) => {
        if (!leaving.signal.aborted) state.value = { answer: null, trouble: error.message, of: asked };
      },
    );
    return () => leaving.abort();
  }, [asked]);
  return {
    answer: state.value.answer,
    trouble: state.value.trouble,
    waiting: state.value.of !== asked,
    again: () => {
      attempt.value += 1;
    },
  };
}
