import { z } from 'zod';
import { isFindable } from '../../model/names.ts';

/** Text that says something. */
export const text = z.string().regex(/\S/, { message: 'is empty' });

/** Text by which something is found: a name, a title, an address or an id. */
export const findable = text.refine(isFindable, {
  message: 'is too long to be found by; write at most 4,000 letters',
});

/** A local name of this document, or an id of the graph. */
export const ref = text;

/** One local name or a list of them. */
export const refs = z.union([ref, z.array(ref).min(1)]);

/** A partial date; a bare year may be written as a number. */
export const when = z
  .union([text, z.int()])
  .describe('A date as 2014, 2014-10 or 2014-10-28; `~` after it means "about".');

/** A partial date, or one that is told from when the source was published. */
export const whenSaid = z
  .union([text, z.int()])
  .describe(
    'A date as 2014, 2014-10 or 2014-10-28; `~` after it means "about". Or relative to the date of the source: today, yesterday, tomorrow, this/last/next week, month or year, 3 days/weeks/months/years ago.',
  );

/** Local names are words without spaces, so that they read well in lists. */
export const LOCAL_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u;
const LOCAL_NAME_HELP = 'must be letters, digits, - and _ only';
export const localName = z.string().regex(LOCAL_NAME, { message: LOCAL_NAME_HELP });

const offset = z.int().min(0);

/** Where words stand: the words, and only as much else as tells them apart. */
export const selection = {
  words: text.describe('The words exactly as printed, "[...]" included.'),
  prefix: text.optional().describe('What is printed right before the words, if they occur more than once.'),
  suffix: text.optional().describe('What is printed right after the words, if they occur more than once.'),
  start: offset
    .optional()
    .describe(
      "Offset of the words in the entry's text, in UTF-16 units; needless where the entry's text is given.",
    ),
};

/** The printed sentence that a link rests on. */
export const basis = z
  .union([
    text,
    z.strictObject({
      words: selection.words,
      entry: z
        .union([ref, z.int().min(1)])
        .optional()
        .describe(
          'The entry that the words stand in, by its key or its number; the entry of the statement if left out.',
        ),
      prefix: selection.prefix,
      suffix: selection.suffix,
      start: selection.start,
    }),
  ])
  .describe('The printed sentence that this rests on, word for word.');
