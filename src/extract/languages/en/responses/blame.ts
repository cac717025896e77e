/** Words that find fault with what somebody did or said; of a person's nature they say nothing by themselves. */
export const BLAMES =
  /\b(?:fail(?:s|ed|ing|ure)?|ignor(?:es|ed|ing)|attack(?:s|ed|ing)|lie[sd]?|lying|misle(?:d|ads?|ading)|unfair(?:ly)?|disrespect\w*|hypocri\w+|refus(?:es|ed|ing)|wrong(?:ly)?|abandon(?:s|ed|ing)|betray\w*|overs(?:ells?|old|elling)|distort\w*|exaggerat\w*|duck(?:s|ed|ing)|dodg(?:es|ed|ing)|too little|not done|broke|violat\w+|neglect\w*|insult\w*|offend\w*|inadequate|misguided|incit(?:es?|ed|ing)|malign(?:s|ed|ing)|smear(?:s|ed|ing)|shameful|irresponsible|reckless)\b/i;

/** The same for words in marks, where a person speaks of what another does: plain negations count too. */
export const FAULTS =
  /\b(?:doesn't|don't|didn't|won't|never(?! miss)|hasn't|ignoran\w+|offensive|disgrac\w*|dangerous\w*|terrible|horrible|disast\w+|ridiculous|absurd|outrageous|bigot\w*|divisive|embarrass\w*|incompeten\w*|risk\w*|hurt\w*)\b/i;
