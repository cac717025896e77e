import { findPerson } from '../people/roster.ts';
import type { Resolved } from '../people/tracks.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import type { Mention } from '../quotes/mention.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { TIMES } from '../words/closed.ts';
import { type StatedContext, sentenceAt } from './context.ts';
import { arePeople } from './people-words.ts';
import { genderOfName, type Naming, namingsIn } from './scene.ts';

/** Who responds: the name that the mention ends in, or whom the article means by it; null where that is a guess. */
export function responderOf(draft: QuoteDraft, context: StatedContext): Resolved | null {
  const { speakers, scene } = context;
  const who = speakers.get(draft) ?? null;
  const { mention } = draft;
  if (!mention) return who;
  const first = mention.items[0]?.token?.lower ?? '';
  if (mention.items.length === 1 && (first === 'he' || first === 'she')) {
    const named = subjectFor(mention, first, context);
    if (named) return asResolved(named, context, 'pronoun');
    return who && isNear(who, mention, context) ? who : null;
  }
  // "they" may be anybody, "like Reed" names nobody who acts, and a role that fits the last speaker by place only is a guess.
  if (first === 'they') return whoAreThey(who, mention, context);
  if (mention.items[0]?.tag === 'ADP' || (who?.by === 'entry' && first !== 'the')) return null;
  if (who && TIMES.has(who.name.toLowerCase())) return null;
  if (who?.kind === 'PERSON' && isPlural(mention)) return null;
  const named = namingsIn(scene, mention.start, mention.end).at(-1);
  if (!named) return who;
  if (TIMES.has(named.name.toLowerCase())) return null;
  if (named.end === mention.end)
    return (named.full || named.known || /\s/.test(context.text.slice(named.start, named.end))) &&
      (named.kind === 'PERSON' || who?.kind !== 'ORGANISATION')
      ? asResolved(named, context, 'name')
      : who;
  // "a Reed supporter" is not Reed.
  const behind = mention.items.find((item) => item.start >= named.end);
  return who?.kind === 'PERSON' && behind?.tag === 'NOUN' && who.name.endsWith(lastOf(named.name))
    ? null
    : who;
}

/** "Many mayors objected. They accused Reed …": the people whom the sentence before is about. */
function whoAreThey(who: Resolved | null, { start }: Mention, context: StatedContext): Resolved | null {
  const k = sentenceAt(context, start);
  const before = context.sentences[k - 1];
  const subject = before && sentenceSubject(before.items);
  if (!subject || start !== context.sentences[k]!.start) return null;
  if (!arePeople(subject.items.at(-1)?.token?.lower ?? '')) return null;
  const name = context.text.slice(subject.start, subject.end);
  if (who) return who.kind !== 'PERSON' && name.endsWith(who.name) ? who : null;
  return { name, kind: 'GROUP', person: null, role: null, by: 'pronoun' };
}

function lastOf(name: string): string {
  return name.split(/\s+/).at(-1)!;
}

function asResolved({ name, kind }: Naming, { scene }: StatedContext, by: Resolved['by']): Resolved {
  return { name, kind, person: findPerson(scene.roster, name), role: null, by };
}

/** "fellow candidates", "critics of the plan": people, and no single one. */
function isPlural({ items }: Mention): boolean {
  const stop = items.findIndex((item) => item.tag === 'ADP');
  const head = items[(stop > 0 ? stop : items.length) - 1]!;
  return head.tag === 'NOUN' && /[^s]s$/.test(head.token?.lower ?? '');
}

/** Whether whoever the pronoun was taken for was the last person to be named, and not long before it. */
function isNear(who: Resolved, { start }: Mention, { scene }: StatedContext): boolean {
  const before = namingsIn(scene, start - 400, start).filter(({ kind, known }) => kind === 'PERSON' && known);
  return before.at(-1)?.name === who.name;
}

/** Whom "he" means: the subject of its own sentence, else that of the sentence before, if that is somebody by name. */
function subjectFor(mention: Mention, pronoun: 'he' | 'she', context: StatedContext): Naming | null {
  const k = sentenceAt(context, mention.start);
  for (const at of [k, k - 1]) {
    const sentence = context.sentences[at];
    const subject = sentence && sentenceSubject(sentence.items);
    if (!subject || subject.start >= mention.start) continue;
    const named = namingsIn(context.scene, subject.start, subject.end).at(-1);
    if (named?.kind !== 'PERSON' || named.end !== subject.end) {
      if (at === k) continue;
      return null;
    }
    const known = named.gender ?? genderOfName(context.scene, named.name);
    if (known === null || known === pronoun) return named;
  }
  return null;
}
