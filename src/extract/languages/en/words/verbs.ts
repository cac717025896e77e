/**
 * What may follow a verb of speech.
 * clause: that-clause, bare or with "that". that: only with "that", how, why or whether, or with marked words.
 * infinitive: "vowed to". urge: a person, then "to". object: a thing spoken of ("called the plan a hoax").
 * marked: only words in quotation marks ("continued", "laughed").
 */
export type Frame = 'clause' | 'that' | 'infinitive' | 'urge' | 'object' | 'marked' | 'addressee';

/** A verb of speech: what may follow it and the form that was met. */
export type Verb = { lemma: string; frames: ReadonlySet<Frame>; form: 'finite' | 'base' | 'ing' };

const LEMMAS: Record<Frame, string> = {
  clause:
    'say claim argue note insist suggest add warn explain maintain contend acknowledge admit concede assert allege state declare stress emphasise emphasize reiterate believe think predict estimate complain report reply respond answer confirm announce observe remark reckon recall caution counter tell assure remind inform conclude deny quip joke testify swear boast lament bemoan hint tweet write agree advise surmise confide concur reaffirm theorize theorise hypothesize hypothesise gripe grumble marvel enthuse confess make',
  that: 'reveal disclose divulge mention indicate imply propose recommend repeat proclaim comment demand vow promise pledge ask wonder inquire enquire describe question decide rule find show post point recount relate speculate pronounce profess attest affirm posit opine signal underline underscore highlight urge outline discuss charge dispute muse reason plead volunteer protest insinuate intimate postulate conjecture stipulate specify clarify recollect reminisce forecast foresee gloat crow fret adamant insistent object',
  infinitive: 'vow promise pledge threaten offer swear agree propose demand ask claim',
  urge: 'urge ask implore beg invite order instruct advise call tell warn request press exhort encourage entreat beseech admonish counsel command challenge',
  object:
    'call describe label brand dub denounce criticise criticize praise blast slam condemn accuse blame cite mention discuss dismiss reject defend mock attack question deny acknowledge announce reveal suggest propose recommend demand outline stress emphasise emphasize note claim promise pledge reiterate explain express voice raise deride characterise characterize decry applaud admit confirm hail ridicule rebuke liken compare address recall predict advocate bemoan lament assail chastise scold lambast berate tout estimate report propose warn',
  marked:
    'continue begin laugh sing chant shout yell scream cry whisper mutter murmur exclaim snap read retort start conclude joke post go interject intone deadpan sigh rant rail fume gush thunder bellow sneer scoff muse reason plead finish volunteer fire hit shoot offer respond write tweet text email ask put type scrawl scribble blog venture reflect chuckle grin smile nod beam chime',
  addressee: 'tell assure remind inform ask warn advise notify',
};

const IRREGULAR: Record<string, string[]> = {
  adamant: ['adamant'],
  insistent: ['insistent'],
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing', 'written'],
  think: ['thinks', 'thought', 'thinking'],
  swear: ['swears', 'swore', 'swearing', 'sworn'],
  begin: ['begins', 'began', 'beginning', 'begun'],
  sing: ['sings', 'sang', 'singing', 'sung'],
  go: ['goes', 'went', 'going', 'gone'],
  hit: ['hits', 'hit', 'hitting'],
  put: ['puts', 'put', 'putting'],
  shoot: ['shoots', 'shot', 'shooting'],
  read: ['reads', 'read', 'reading'],
  foresee: ['foresees', 'foresaw', 'foreseeing', 'foreseen'],
  forecast: ['forecasts', 'forecast', 'forecasted', 'forecasting'],
  find: ['finds', 'found', 'finding'],
  grin: ['grins', 'grinned', 'grinning'],
  nod: ['nods', 'nodded', 'nodding'],
  blog: ['blogs', 'blogged', 'blogging'],
  make: ['makes', 'made', 'making'],
  hold: ['holds', 'held', 'holding'],
  show: ['shows', 'showed', 'showing', 'shown'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  slam: ['slams', 'slammed', 'slamming'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  forget: ['forgets', 'forgot', 'forgetting'],
  offer: ['offers', 'offered', 'offering'],
  answer: ['answers', 'answered', 'answering'],
  label: ['labels', 'labelled', 'labeled', 'labelling', 'labeling'],
  signal: ['signals', 'signalled', 'signaled', 'signalling', 'signaling'],
};

const FORMS = new Map<string, Verb>();
{
  const frames = new Map<string, Set<Frame>>();
  for (const [frame, words] of Object.entries(LEMMAS) as [Frame, string][]) {
    for (const lemma of words.split(' ')) frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame));
  }
  for (const [lemma, set] of frames) {
    for (const form of IRREGULAR[lemma] ?? regular(lemma)) {
      FORMS.set(form, {
        lemma,
        frames: set,
        form: form.endsWith('ing') && form !== 'sing' ? 'ing' : 'finite',
      });
    }
    if (!FORMS.has(lemma)) FORMS.set(lemma, { lemma, frames: set, form: 'base' });
  }
}

function regular(lemma: string): string[] {
  if (lemma.endsWith('ee')) return [`${lemma}s`, `${lemma}d`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (/(?:s|sh|ch|x)$/.test(lemma)) return [`${lemma}es`, `${lemma}ed`, `${lemma}ing`];
  return [`${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}

/** The verb of speech that a lower-case word may be, or null. Whether it is one there, the words around it must tell. */
export function verbOf(lower: string): Verb | null {
  return FORMS.get(lower) ?? null;
}

/** Small words that belong to a verb of speech: "pointed out", "called for", "hit back". */
export const VERB_PARTICLES: Readonly<Record<string, readonly string[]>> = {
  point: ['out', 'to'],
  call: ['for', 'on', 'upon'],
  go: ['on'],
  hit: ['back', 'out'],
  fire: ['back'],
  shoot: ['back'],
  warn: ['against', 'of'],
  complain: ['about', 'of'],
  agree: ['with'],
  insist: ['on'],
  put: ['it'],
  rail: ['against'],
  chime: ['in'],
  make: ['clear', 'plain'],
};

/** Forms that are verbs only with their particle. */
export const NEEDS_PARTICLE: ReadonlySet<string> = new Set([
  'go',
  'hit',
  'fire',
  'shoot',
  'point',
  'put',
  'make',
  'chime',
]);

/** Adjectives that say as much as a verb of speech behind "is": "was adamant that". */
export const SPEECH_ADJECTIVES: ReadonlySet<string> = new Set(['adamant', 'insistent']);

/** Forms that are as often nouns: after a determiner, a possessive or an adjective they are no cue. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'report reports claim claims note notes comment comments call calls tweet tweets state states remark remarks pledge pledges promise promises demand demands request requests reply replies answer answers post posts charge charges question questions offer offers press attack attacks estimate estimates praise blame brand brands label labels support backs back order orders show shows rule rules find finds read reads text texts email emails cry cries laugh laughs joke jokes finding findings hold start starts finish fire address addresses mention mentions advise signal signals highlight highlights outline outlines counter counters vow vows reason reasons warning warnings shot forecast forecasts dispute disputes protest protests challenge challenges command commands counsel volunteer volunteers crow crows type types blog blogs object objects smile smiles nod nods venture ventures'.split(
    ' ',
  ),
);

/** Nouns of speech: "his claim that", "a report that". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'claim claims statement statements allegation allegations assertion assertions suggestion suggestions accusation accusations warning warnings view views comment comments remark remarks complaint complaints contention admission insistence prediction announcement argument arguments promise pledge vow rumor rumour rumors rumours charge charges'.split(
    ' ',
  ),
);
