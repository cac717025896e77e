export const MODES = ['FACT', 'PLAN', 'FORECAST'] as const;
/** Whether a figure tells what is, what somebody intends, or what somebody expects. */
export type Mode = (typeof MODES)[number];

export const TURNS = ['CHANGE', 'DISPUTE'] as const;
/** Words that set two figures against each other: as earlier and later, or as claimed and disputed. */
export type Turn = { kind: (typeof TURNS)[number]; words: string };

/** What a figure counts beyond its noun, in the source's own words: what tells one quantity from all others of its noun. */
export type Slots = {
  /** What is counted: `emails`, `unemployment rate`; null where the words leave it out. */
  noun: string | null;
  /** Words beside the noun that restrict it: `pledged`, `undocumented`. */
  set: readonly string[];
  /** The verb or participle by which it is counted: `killed`, `spent`. */
  act: string | null;
  /** Names of those whose it is, who do it, or beside whom it stands. */
  whose: readonly string[];
  /** Names of the places in which it is counted. */
  where: readonly string[];
  /** The time as printed: `last November`. */
  when: string | null;
  mode: Mode;
  /** Who asked, where it is an answer to a poll. */
  poll: string | null;
  /** Of which people or things it is a share, or who was asked. */
  group: readonly string[];
  /** The other words of its clause that mean something. */
  beside: readonly string[];
  /** Names and words of its sentence, and the names that its source speaks of most. */
  around: readonly string[];
  /** Where the text itself sets two figures of this quantity against each other. */
  turns: readonly Turn[];
};

/** Slots of which nothing is known. */
export const NO_SLOTS: Slots = {
  noun: null,
  set: [],
  act: null,
  whose: [],
  where: [],
  when: null,
  mode: 'FACT',
  poll: null,
  group: [],
  beside: [],
  around: [],
  turns: [],
};
