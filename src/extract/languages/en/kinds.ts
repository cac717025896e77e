import type { EVENT_KINDS, ORGANISATION_KINDS } from '../../../model/document.ts';

const ORGANISATIONS: readonly [RegExp, (typeof ORGANISATION_KINDS)[number]][] = [
  [/\b(?:office|department|ministry|treasury)\b/i, 'MINISTRY'],
  [/\bcommittee\b/i, 'COMMITTEE'],
  [/\b(?:party|labour|conservatives|tories|democrats|republicans|greens|snp|ukip)\b/i, 'PARTY'],
  [/\b(?:police|constabulary|fbi)\b/i, 'POLICE'],
  [/\bcourt\b/i, 'COURT'],
  [/\b(?:parliament|congress|senate|assembly|house of)\b/i, 'LEGISLATURE'],
  [/\b(?:council|borough|city hall)\b/i, 'LOCAL_AUTHORITY'],
  [/\b(?:government|white house|administration|kremlin)\b/i, 'GOVERNMENT'],
  [/\b(?:times|post|news|guardian|journal|tribune|press|bbc|cnn|itv|magazine|herald)\b/i, 'PUBLISHER'],
  [/\b(?:united nations|nato|european union|european commission)\b/i, 'INTERNATIONAL'],
  [/\b(?:inc|corp|ltd|plc|bank|company)\b/i, 'COMPANY'],
];

/** What sort of organisation a name says it is; OTHER where it does not say. */
export function organisationKind(name: string): (typeof ORGANISATION_KINDS)[number] {
  return ORGANISATIONS.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER';
}

const EVENTS: readonly [RegExp, (typeof EVENT_KINDS)[number]][] = [
  [/\b(?:appearance before|hearing|evidence|testimony)\b/i, 'HEARING'],
  [/\binterview\b/i, 'INTERVIEW'],
  [/\bdebate\b/i, 'DEBATE'],
  [/\b(?:press conference|briefing)\b/i, 'PRESS_CONFERENCE'],
  [/\b(?:speech|address)\b/i, 'SPEECH'],
  [/\bmeeting\b/i, 'MEETING'],
];

/** What sort of occasion the words for it say it is. */
export function eventKind(name: string): (typeof EVENT_KINDS)[number] {
  return EVENTS.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER';
}
