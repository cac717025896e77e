/** A speaker that the graph has already. */
export type KnownSpeaker = { id: string; name: string; aliases: readonly string[] };
