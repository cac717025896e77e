import type { SpeakerQuery } from '../../queries.generated.ts';

/** A speaker as its page shows it. */
export type SpeakerShown = NonNullable<SpeakerQuery['speaker']>;
