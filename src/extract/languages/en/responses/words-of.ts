/** Nouns for what somebody says or does in public and can be answered for. */
export const ANSWERABLE: ReadonlySet<string> = new Set(
  (
    'claim comment remark criticism suggestion statement allegation accusation assertion proposal plan call idea charge argument attack warning ' +
    'question demand decision move response letter speech ad advert report request concern position stance policy rhetoric handling vote record refusal ' +
    'failure push effort opposition bill deal ban strategy approach vow threat promise pledge tweet post editorial assessment characterization ' +
    'characterisation portrayal account version explanation apology view opinion notion contention insistence lawsuit complaint order ruling use ' +
    'offer appeal advice praise support endorsement words testimony evidence interview address attempt bid campaign action behavior behaviour conduct ' +
    'treatment logic reasoning judgment veracity motives credibility budget legislation amendment nomination appointment appearance tactic tactics ' +
    'description depiction insult slur joke jibe taunt jab invitation recommendation conclusion finding study theory rumor rumour narrative ' +
    'agenda platform tone language announcement stunt column article essay op-ed memo sentiment denial revelation disclosure interpretation ' +
    'prediction boast comparison rant outburst tirade diatribe reference assurance declaration'
  )
    .split(' ')
    .flatMap((noun) => [
      noun,
      noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
    ]),
);

/** Nouns for words alone: "that claim" is what was said before it. */
export const SAID_BEFORE: ReadonlySet<string> = new Set(
  (
    'claim comment remark criticism suggestion statement allegation accusation assertion proposal idea charge argument attack warning demand ' +
    'request concern rhetoric characterization characterisation portrayal contention complaint offer advice notion assessment point sentiment view promise'
  )
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
);
