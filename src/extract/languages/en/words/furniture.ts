import type { FurnitureRules } from '../../language.ts';

/** How a short line begins that is no part of the article's text: promotions, bylines, rights, links to other pages. */
const LINE =
  /^(?:(?:you may|you might) also like|read (?:more|also|next|full)|see (?:more|also)|also (?:see|read|on)\b|related\b|more (?:on|from|about|stories)\b|don['’]t miss|click here|get (?:the )?(?:latest|our|access)|sign (?:up|in)\b|subscribe|follow (?:us|\S+ on)|join (?:us|our|the conversation)|share (?:this|on)|like us|advert(?:isement)?|continue reading|story continues|loading|comments?$|copyright\b|©|\(c\)|all rights reserved|source:|\|? ?(?:published|updated|posted|last (?:updated|modified))\b(?=.*\d)|by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:[,|/–-].*)?$|filed under|tags?:|watch:|photos?:|video:|have a tip|this (?:post|article) (?:may contain|was originally|originally appeared|first appeared)|the views expressed|download (?:the|our)|listen to|want more|need more|photo$|image$|caption$|close$|skip to|highlights$|latest$|popular$|topics:?$|most (?:read|popular)|trending|recommended|editor['’]s (?:note|picks)|print$|email$|facebook$|twitter$|whatsapp$)/iu;

/** Words that a picture's credit holds. */
const CREDIT =
  /\b(?:Getty Images|AP Photo|Photo(?:graph)?(?: by|:)|Image (?:copyright|caption|credit)|Reuters\/|Photograph:)|\/AP\b|\((?:Image|Photo):/;

const LIVE =
  /\blive(?: (?:blog|updates?|coverage|report(?:ing)?))?$|\blive (?:blog|updates?|coverage)$|^live:/im;

/** How lines show in English what they are beside an article's text. */
export const FURNITURE: FurnitureRules = { line: LINE, credit: CREDIT, live: LIVE };
