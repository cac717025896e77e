import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Follower } from '../../graph/changes/follow.ts';
import { InvalidArgument } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import { formatErrors } from '../errors.ts';
import { changes, idOf, placeOf } from './changes.ts';
import { type Asking, readSubscription } from './read.ts';

/** One event of a subscription; without a result it only tells how far the client has come. */
export type Event = {
  id: string;
  result: { data: object } | { errors: readonly GraphQLFormattedError[] } | null;
};

/** A subscription that was taken on: the id to begin with, and what comes; or what is wrong with it. */
export type Subscribed =
  | { errors: readonly GraphQLFormattedError[] }
  | { errors: null; id: string; events: AsyncIterable<Event> };

/** Takes subscriptions on. `lastEventId` is that of the last event that the client received; null for what comes from now on. */
export type Subscribe = (
  asking: Asking,
  context: Context,
  lastEventId: string | null,
  signal: AbortSignal,
) => Promise<Subscribed>;

export type SubscribeSettings = {
  schema: GraphQLSchema;
  follower: Follower;
  /** Gets each error that is masked from clients. */
  log: (error: unknown) => void;
};

export function subscriber({ schema, follower, log }: SubscribeSettings): Subscribe {
  const format = formatErrors(log);
  const told = (error: unknown) => {
    const one =
      error instanceof GraphQLError
        ? error
        : new GraphQLError(String(error), { originalError: error as Error, path: ['changes'] });
    return format(one.toJSON(), one);
  };
  return async (asking, context, lastEventId, signal) => {
    try {
      const asked = readSubscription(schema, asking);
      const last = await follower.last();
      const from = lastEventId === null ? { number: last, received: null } : placeOf(lastEventId);
      if (from.number > last)
        throw new InvalidArgument(
          'Last-Event-ID',
          `The event ${lastEventId} has not happened in this graph; leave Last-Event-ID out to hear of what happens from now on.`,
        );
      return { errors: null, id: idOf(from), events: events() };

      async function* events(): AsyncGenerator<Event> {
        try {
          for await (const { id, answer } of changes(asked, context, follower, from, signal))
            yield { id, result: answer === null ? null : { data: { [asked.key]: answer } } };
        } catch (error) {
          yield { id: '', result: { errors: [told(error)] } };
        }
      }
    } catch (error) {
      return { errors: (Array.isArray(error) ? error : [error]).map(told) };
    }
  };
}
