import { tokenizer } from '../../text/tokens.ts';
import { ABBREVIATIONS } from './words/abbreviations.ts';

/** The tokens of one span of a shadow text, in order, by English abbreviations. */
export const tokensOf = tokenizer(ABBREVIATIONS);
