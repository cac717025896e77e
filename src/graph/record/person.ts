/** Stands among a link's documents for a person who asserts it beside all of them. */
export const PERSON = 'person';
