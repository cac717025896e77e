import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useAddress } from '../../address.ts';
import { ask } from '../../ask.ts';
import { Graph } from '../../queries.generated.ts';
import { joined, type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';

/** A neighbourhood that a reader has grown, and how to grow it on. */
export type Grown = {
  around: Neighbourhood;
  /** The ids of the nodes whose own links were added. */
  grown: readonly string[];
  grow: (id: string) => void;
  /** What stands in the way of the last one. */
  trouble: string;
};

/** Adds the links of further nodes to a neighbourhood; which ones stands in the address, so that it can be cited. */
export function useGrown(around: Neighbourhood): Grown {
  const { values, set } = useAddress();
  const found = useSignal<ReadonlyMap<string, Neighbourhood>>(new Map());
  const trouble = useSignal('');
  const grown = (values.grown ?? '').split(',').filter(Boolean);
  const missing = grown.filter((id) => !found.value.has(id)).join(',');
  useEffect(() => {
    if (missing === '') return;
    const leaving = new AbortController();
    for (const id of missing.split(','))
      ask(Graph, { id }, leaving.signal).then(
        ({ node }) => {
          const more = node && neighbourhoodOf(node);
          found.value = new Map([...found.value, [id, more ?? { things: [], ties: [], leftOut: 0 }]]);
          trouble.value = '';
        },
        (error: Error) => {
          if (!leaving.signal.aborted) trouble.value = error.message;
        },
      );
    return () => leaving.abort();
  }, [missing, found, trouble]);
  return {
    around: joined([around, ...grown.flatMap((id) => found.value.get(id) ?? [])]),
    grown,
    grow(id) {
      if (id !== around.things[0]?.id && !grown.includes(id)) set({ grown: [...grown, id].join(',') });
    },
    trouble: trouble.value,
  };
}
