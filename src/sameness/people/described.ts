/** What one source says of someone, as far as it tells who that is. */
export type Described = {
  /** Unique among all descriptions. */
  id: string;
  /** The source that says it; two descriptions of one source are two of its speakers. */
  source: string;
  kind: 'PERSON' | 'ORGANISATION' | 'GROUP';
  /** All forms printed there, the one that it goes by first. */
  names: readonly string[];
  roles: readonly string[];
  /** When the source was published, as far as that is known. */
  date: string | null;
  publisher: string | null;
  /** Who else is named there, by `companyKey`. */
  beside: readonly string[];
  places: readonly string[];
  /** Whom a person took this for, by the id of the speaker; it stands against every rule. */
  fixed?: string | null;
};

/** How it was decided: the same name, a rule that weighs more than the name, or a person. */
export const IDENTITY_METHODS = ['NAME', 'RULE', 'HUMAN'] as const;
export type IdentityMethod = (typeof IDENTITY_METHODS)[number];

/** Why a description belongs where it does, with how likely the rule takes that to be, 0 to 1. */
export type Ground = { method: IdentityMethod; score: number; reason: string };

/** Two who may be one and are not taken so; each is named by one of its descriptions. */
export type Likeness = { a: string; b: string; score: number; reason: string };

/** Who is one: each cluster as the ids of its descriptions, why each of them is in it, and who else might belong together. */
export type Settled = {
  clusters: string[][];
  grounds: Map<string, Ground>;
  likenesses: Likeness[];
};
