import type { ResponseKind } from '../../../../model/document.ts';

/** What a verb of response does, and what its object must be for it to state one. */
export type ResponseVerb = {
  lemma: string;
  kind: ResponseKind;
  /** Small words that must follow ("back at", "with"); empty for a plain object. */
  particle: readonly string[];
  /**
   * any: whoever or whatever is named. words: only somebody's words or acts ("Reed's plan", "that claim"), for verbs that have
   * other senses ("attacked the town", "backed the car"). clause: a clause that takes up what was said before ("agreed that …").
   */
  object: 'any' | 'words' | 'clause';
  form: 'past' | 'present' | 'base' | 'ing';
};

type Entry = { kind: ResponseKind; object: ResponseVerb['object']; lemmas: string };

const PLAIN: readonly Entry[] = [
  {
    kind: 'COMMENTS',
    object: 'any',
    lemmas:
      'criticise criticize blast slam assail bash condemn denounce decry deride mock ridicule lambast lambaste castigate chastise berate ' +
      'excoriate skewer scold chide fault rip savage deplore disparage belittle lampoon accuse upbraid admonish eviscerate pillory vilify malign trash hammer taunt heckle jeer',
  },
  { kind: 'COMMENTS', object: 'words', lemmas: 'attack knock pan blame' },
  {
    kind: 'REJECTS',
    object: 'any',
    lemmas: 'rebuke refute rebut contradict discredit debunk disavow repudiate rebuff',
  },
  {
    kind: 'REJECTS',
    object: 'words',
    lemmas: 'reject dismiss deny dispute contest challenge downplay counter oppose protest spurn',
  },
  { kind: 'SUPPORTS', object: 'any', lemmas: 'praise applaud laud commend hail' },
  { kind: 'SUPPORTS', object: 'words', lemmas: 'defend welcome endorse support back echo second' },
  { kind: 'QUESTIONS', object: 'words', lemmas: 'question' },
  { kind: 'COMMENTS', object: 'words', lemmas: 'urge ask press tell implore beg warn' },
  { kind: 'COMMENTS', object: 'words', lemmas: 'call describe label dub brand characterise characterize' },
  { kind: 'SUPPORTS', object: 'clause', lemmas: 'agree concur' },
  { kind: 'REJECTS', object: 'clause', lemmas: 'disagree' },
  { kind: 'ANSWERS', object: 'words', lemmas: 'answer' },
];

const WITH_PARTICLE: readonly (Entry & { particle: string })[] = [
  { kind: 'COMMENTS', object: 'any', particle: 'out at', lemmas: 'lash hit' },
  { kind: 'COMMENTS', object: 'any', particle: 'against', lemmas: 'rail inveigh' },
  { kind: 'COMMENTS', object: 'any', particle: 'on', lemmas: 'unload' },
  { kind: 'COMMENTS', object: 'any', particle: 'out', lemmas: 'call' },
  { kind: 'COMMENTS', object: 'any', particle: 'after', lemmas: 'go' },
  { kind: 'COMMENTS', object: 'any', particle: 'at', lemmas: 'swipe snipe jab' },
  { kind: 'COMMENTS', object: 'words', particle: 'on', lemmas: 'comment seize pounce' },
  { kind: 'COMMENTS', object: 'words', particle: 'upon', lemmas: 'seize pounce' },
  { kind: 'COMMENTS', object: 'words', particle: 'in on', lemmas: 'weigh' },
  { kind: 'REJECTS', object: 'words', particle: 'himself from', lemmas: 'distance' },
  { kind: 'REJECTS', object: 'words', particle: 'herself from', lemmas: 'distance' },
  { kind: 'REJECTS', object: 'words', particle: 'down', lemmas: 'shoot play' },
  { kind: 'REJECTS', object: 'words', particle: 'light of', lemmas: 'make' },
  { kind: 'REJECTS', object: 'words', particle: 'scorn on', lemmas: 'pour heap' },
  { kind: 'REJECTS', object: 'words', particle: 'cold water on', lemmas: 'pour throw' },
  { kind: 'REJECTS', object: 'words', particle: 'exception to', lemmas: 'take' },
  { kind: 'REJECTS', object: 'words', particle: 'umbrage at', lemmas: 'take' },
  { kind: 'REJECTS', object: 'any', particle: 'with', lemmas: 'differ' },
  { kind: 'SUPPORTS', object: 'any', particle: 'praise on', lemmas: 'heap lavish' },
  { kind: 'SUPPORTS', object: 'any', particle: 'up for', lemmas: 'stick' },
  { kind: 'SUPPORTS', object: 'words', particle: 'to', lemmas: 'acquiesce accede assent' },
  { kind: 'SUPPORTS', object: 'words', particle: 'by', lemmas: 'stand' },
  { kind: 'SUPPORTS', object: 'words', particle: 'his weight behind', lemmas: 'throw put' },
  { kind: 'SUPPORTS', object: 'words', particle: 'her weight behind', lemmas: 'throw put' },
  { kind: 'SUPPORTS', object: 'words', particle: 'its weight behind', lemmas: 'throw put' },
  { kind: 'SUPPORTS', object: 'words', particle: 'their weight behind', lemmas: 'throw put' },
  { kind: 'SUPPORTS', object: 'words', particle: 'behind', lemmas: 'stand' },
  { kind: 'COMMENTS', object: 'any', particle: 'into', lemmas: 'tear lay' },
  { kind: 'COMMENTS', object: 'any', particle: 'aim at', lemmas: 'take' },
  { kind: 'COMMENTS', object: 'any', particle: 'fun at', lemmas: 'poke' },
  { kind: 'COMMENTS', object: 'words', particle: 'about', lemmas: 'complain' },
  { kind: 'COMMENTS', object: 'words', particle: 'on', lemmas: 'call' },
  { kind: 'COMMENTS', object: 'words', particle: 'for', lemmas: 'call' },
  { kind: 'REJECTS', object: 'any', particle: 'himself against', lemmas: 'defend' },
  { kind: 'REJECTS', object: 'any', particle: 'herself against', lemmas: 'defend' },
  { kind: 'REJECTS', object: 'any', particle: 'issue with', lemmas: 'take' },
  { kind: 'REJECTS', object: 'any', particle: 'with', lemmas: 'disagree' },
  {
    kind: 'REJECTS',
    object: 'any',
    particle: 'back at',
    lemmas: 'hit fire strike shoot push punch lash swing',
  },
  { kind: 'REJECTS', object: 'any', particle: 'back on', lemmas: 'push' },
  { kind: 'REJECTS', object: 'any', particle: 'back against', lemmas: 'push' },
  { kind: 'REJECTS', object: 'words', particle: 'off', lemmas: 'brush shrug laugh wave' },
  { kind: 'REJECTS', object: 'words', particle: 'aside', lemmas: 'brush' },
  { kind: 'REJECTS', object: 'words', particle: 'at', lemmas: 'scoff bristle balk' },
  { kind: 'REJECTS', object: 'words', particle: 'to', lemmas: 'object' },
  { kind: 'SUPPORTS', object: 'any', particle: 'with', lemmas: 'agree side' },
  { kind: 'ANSWERS', object: 'any', particle: 'to', lemmas: 'reply' },
  { kind: 'COMMENTS', object: 'any', particle: 'to', lemmas: 'respond react' },
  { kind: 'COMMENTS', object: 'clause', particle: 'by', lemmas: 'respond reply react' },
  { kind: 'REJECTS', object: 'clause', particle: 'by', lemmas: 'counter retaliate retort' },
  {
    kind: 'REJECTS',
    object: 'clause',
    particle: 'back',
    lemmas: 'hit fire strike shoot push punch clap snap',
  },
  { kind: 'SUPPORTS', object: 'words', particle: 'support for', lemmas: 'voice express offer declare' },
  { kind: 'COMMENTS', object: 'words', particle: 'concern about', lemmas: 'voice express raise' },
  { kind: 'COMMENTS', object: 'words', particle: 'concerns about', lemmas: 'voice express raise' },
  { kind: 'COMMENTS', object: 'words', particle: 'outrage over', lemmas: 'voice express' },
  { kind: 'COMMENTS', object: 'words', particle: 'outrage at', lemmas: 'voice express' },
  { kind: 'REJECTS', object: 'words', particle: 'opposition to', lemmas: 'voice express declare' },
  { kind: 'QUESTIONS', object: 'words', particle: 'doubt on', lemmas: 'cast throw' },
  { kind: 'QUESTIONS', object: 'words', particle: 'doubts about', lemmas: 'voice express raise' },
  { kind: 'QUESTIONS', object: 'words', particle: 'questions about', lemmas: 'raise' },
  { kind: 'REJECTS', object: 'clause', particle: 'back by', lemmas: 'hit fire strike shoot push punch' },
  { kind: 'CLARIFIES', object: 'words', particle: 'for', lemmas: 'apologise apologize' },
  { kind: 'CLARIFIES', object: 'any', particle: 'to', lemmas: 'apologise apologize' },
];

const IRREGULAR: Readonly<Record<string, readonly [past: string, ing: string]>> = {
  hit: ['hit', 'hitting'],
  take: ['took', 'taking'],
  go: ['went', 'going'],
  make: ['made', 'making'],
  throw: ['threw', 'throwing'],
  cast: ['cast', 'casting'],
  clap: ['clapped', 'clapping'],
  snap: ['snapped', 'snapping'],
  put: ['put', 'putting'],
  stick: ['stuck', 'sticking'],
  beg: ['begged', 'begging'],
  tell: ['told', 'telling'],
  stand: ['stood', 'standing'],
  tear: ['tore', 'tearing'],
  lay: ['laid', 'laying'],
  strike: ['struck', 'striking'],
  shoot: ['shot', 'shooting'],
  swing: ['swung', 'swinging'],
  slam: ['slammed', 'slamming'],
  rip: ['ripped', 'ripping'],
  rebut: ['rebutted', 'rebutting'],
  pan: ['panned', 'panning'],
};

const FORMS = new Map<string, ResponseVerb[]>();
for (const { lemmas, particle, ...rest } of [
  ...PLAIN.map((entry) => ({ ...entry, particle: '' })),
  ...WITH_PARTICLE,
])
  for (const lemma of lemmas.split(' '))
    for (const [form, word] of formsOf(lemma)) {
      const verb = { ...rest, lemma, form, particle: particle.split(' ').filter(Boolean) };
      FORMS.set(word, [...(FORMS.get(word) ?? []), verb]);
    }

function formsOf(lemma: string): [ResponseVerb['form'], string][] {
  const stem = /[^e]e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  const isY = /[^aeiou]y$/.test(lemma);
  const regular = isY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('ee') ? `${lemma}d` : `${stem}ed`;
  const [past, ing] = IRREGULAR[lemma] ?? [regular, `${stem}ing`];
  const present = isY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  return [
    ['base', lemma],
    ['present', present],
    ['past', past],
    ['ing', ing],
  ];
}

/** What the word may be as a verb of response; its particle must still be looked for. */
export function responseVerbs(lower: string): readonly ResponseVerb[] {
  return FORMS.get(lower) ?? [];
}
