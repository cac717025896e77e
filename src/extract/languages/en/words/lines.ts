import type { LineRules } from '../../../text/blocks.ts';

/** How lines of English articles show that they are captions, times, page furniture or leads before somebody's words. */
export const LINES: LineRules = {
  credit:
    /\b(?:Credit|Credits|Photo|Photograph|Picture|Image|Pic|Caption)(?:s|\s+by)?\s*:|\b(?:Getty Images|PA Wire|AP Photo|Reuters\/)/,
  clock:
    /^(?:(?:updated|posted|published)\s*(?:at|:)?\s*)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?\.?$|^\d{1,2}\s*[ap]\.?m\.?$/i,
  furniture:
    /^(?:back to top|live updates?|read more.*|share(?: this)?|advertisement|more:.*|watch:.*|_{3,}\.?|\*{3,})$/i,
  lead: /\b(?:said|says|added|told \S+|writes|wrote):$/,
};
