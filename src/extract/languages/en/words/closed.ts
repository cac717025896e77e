/** Small closed classes of English words: what a rule may step over, and where a noun phrase must end. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Auxiliary and modal verbs, with their short forms. */
export const AUXILIARIES = set(
  "am is are was were be been being has have had having do does did will would shall should can could may might must 'd 've 'll 're isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't it's he's she's they've they're we've we're i've i'm you've you're i'd he'd she'd they'd we'd",
);

/** Modal verbs: what they stand before only might be. */
export const MODALS = set("would could might may should must can will shall 'd 'll");

/** Forms of "be", with a pronoun that it is joined to: what they stand before may be a passive. */
export const BE = set("am is are was were be been being it's he's she's they're we're i'm you're 're");

/** Negations, which turn "said" into "did not say". */
export const NEGATIONS = set(
  "not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't",
);

/** Verbs in front of a cue that say it was not, or not yet, spoken. */
export const UNSPOKEN = set(
  'declined refused failed declines refuses wants want wanted plans planned expected hopes hoped tried trying able unable likely',
);

/** Adverbs without -ly that stand between a subject and its verb. */
export const ADVERBS = set(
  'also then later now often once again just still even never not always soon already earlier first further too rather instead ever yet once afterwards today yesterday twice sometimes long simply nevertheless nonetheless however recently previously reportedly',
);

/** Pronouns that can speak. */
export const PRONOUNS = set(
  'he she they it we i you one who everyone everybody someone somebody nobody others many some both several most few another each all these those this that',
);

/** Pronouns that say whose something is, with the one that says who that is. */
export const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
  ['my', 'i'],
  ['our', 'we'],
]);

/** Pronouns that always stand alone as a subject. */
export const PERSONAL = set('he she they it we i you');

/** Determiners, possessives included: a noun phrase begins here. */
export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some any no each every both all several many most few another other one two three four five six seven eight nine ten dozens hundreds thousands',
);

/** Prepositions. */
export const PREPOSITIONS = set(
  'of in on at by for with from to into over under about against between during through after before since without within among across behind beyond near despite via upon along toward towards outside inside per amid alongside including',
);

/** Words that open a subordinate clause: a main clause's subject does not reach back over them. */
export const SUBORDINATORS = set(
  'when while as because if although though unless until since whereas whether that than before after once where why how what which who whom whose so',
);

/** Coordinators. */
export const COORDINATORS = set('and but or nor yet then');

/** Days, and other words of time that may follow a cue without belonging to what was said. */
export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently last this next in on at during afterwards afterward then again before after via through',
);

/** Titles in front of a name. */
export const TITLES = set(
  'cllr cllr. mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame sen sen. rep rep. gov gov. prof prof. rev rev. fr. lt lt. col col. gen gen. capt capt. sgt sgt. adm adm. del del. judge justice',
);

/** Small words inside names: van der Meer, de la Cruz. */
export const PARTICLES = set('van der den de la le du di da dos von bin ibn al el ben ter ten');

/** Words that open a sentence behind an abbreviation: "in the U.S. The …". */
export const STARTERS = set(
  'the a an he she it they we i in on but and this that these those his her their at as for if when while after before mr mrs ms',
);
