/** Words as they are printed, with who said them; `null` where nobody is told. */
type Expected = readonly (readonly [
  words: string,
  speaker: string | null,
  speech: 'DIRECT' | 'MIXED' | 'INDIRECT',
])[];

/** What each rule finds, in sentences made up for it. */
export const QUOTE_CASES: readonly (readonly [rule: string, text: string, expected: Expected])[] = [
  [
    'marked-then-cue',
    'It rained. “It is late!” Ann Ferris shouted to the crowd.',
    [['“It is late!”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    'It rained. “It is late!” Ann Ferris shouted at a rally in Porthaven.',
    [['“It is late!”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    'It rained. “It is late!” Ann Ferris shouted as she left the hall.',
    [['“It is late!”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    'It rained. “It is late!” Ann Ferris shouted with a smile.',
    [['“It is late!”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    'It rained. “It is late!” Ann Ferris shouted during a speech that lasted two hours.',
    [['“It is late!”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    'It rained. “It is late!” Ann Ferris shouted last week.',
    [['“It is late!”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    'It rained. “It is late!” Ann Ferris told reporters.',
    [['“It is late!”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    'The plan is, “They say, ‘Go home,’” Ann Ferris said.',
    [['The plan is, “They say, ‘Go home,’”', 'Ann Ferris', 'MIXED']],
  ],
  [
    'cue-then-object',
    '“I want to do it here,” Sam Tolley recalled the mayor telling him.',
    [['the mayor telling him', 'Sam Tolley', 'INDIRECT']],
  ],
  [
    'marked-after-marked',
    '“Do they read?” said Bob Mull, a Porthaven pilot and Ferris supporter who has accused the mayor of theft. “Are they mad?”',
    [
      ['“Do they read?”', 'Bob Mull', 'DIRECT'],
      ['the mayor of theft', 'Bob Mull', 'INDIRECT'],
      ['“Are they mad?”', 'Bob Mull', 'DIRECT'],
    ],
  ],
  [
    'other-cue-then-marked',
    'He guarded the boats of Sam Tolley in 1976, in what Ann Ferris, the mayor of Porthaven, called “a long night.”',
    [['“a long night.”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'other-cue-then-marked',
    'Porthaven was full of flags, with many pilots and fishers chanting “We are here.”',
    [['“We are here.”', 'many pilots and fishers', 'DIRECT']],
  ],
  [
    'cue-then-bare',
    'Porthaven-based Ann Ferris said the quay was lost.',
    [['the quay was lost', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'marked-then-cue',
    'Sam Tolley said it was old. The plan will cost jobs, as Mr. Krane suggested at the meeting. Still he went on. “It is hard,” he said.',
    [
      ['it was old', 'Sam Tolley', 'INDIRECT'],
      ['The plan will cost jobs', 'Krane', 'INDIRECT'],
      ['“It is hard,”', 'Krane', 'DIRECT'],
    ],
  ],
  [
    'marked-then-cue',
    'Ed Krane came in. “It is old,” Ed Krane said.\n\nJo Hale asked Ed Krane how high the wall was.\n\n“It is high. Very high,” he said.',
    [
      ['“It is old,”', 'Ed Krane', 'DIRECT'],
      ['how high the wall was', 'Jo Hale', 'INDIRECT'],
      ['“It is high. Very high,”', 'Ed Krane', 'DIRECT'],
    ],
  ],
  [
    'marked-then-cue',
    'Sam Tolley said it was old. Outside the port, a worker named Ed Krane has nothing but good things to say. “It is calm,” he said.',
    [
      ['it was old', 'Sam Tolley', 'INDIRECT'],
      ['“It is calm,”', 'Ed Krane', 'DIRECT'],
    ],
  ],
  [
    'marked-then-cue',
    'Ann Ferris came. “It is old,” Ann Ferris said.\n\nSam Tolley questioned Ferris’s plan. “It is new,” he said.',
    [
      ['“It is old,”', 'Ann Ferris', 'DIRECT'],
      ['questioned Ferris’s plan', 'Sam Tolley', 'INDIRECT'],
      ['“It is new,”', 'Sam Tolley', 'DIRECT'],
    ],
  ],
  ['marked-then-cue', '“It is lost,” Ann Ferris grinned.', [['“It is lost,”', 'Ann Ferris', 'DIRECT']]],
  ['marked-then-cue', '“It is lost,” Ann Ferris chimed in.', [['“It is lost,”', 'Ann Ferris', 'DIRECT']]],
  ['marked-then-cue', '“It is lost,” said a spokeswoman, Jo Reed.', [['“It is lost,”', 'Jo Reed', 'DIRECT']]],
  [
    'marked-then-cue',
    '“It is lost,” said President-elect Ann Ferris.',
    [['“It is lost,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“It is lost,” then-mayor Ann Ferris said.',
    [['“It is lost,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'other-cue-then-marked',
    'Sam Tolley said the quay was lost.\n\nEd Krane may have put it best when he wrote: “It is gone.”',
    [
      ['the quay was lost', 'Sam Tolley', 'INDIRECT'],
      ['“It is gone.”', 'Ed Krane', 'DIRECT'],
    ],
  ],
  [
    'marked-then-cue',
    '“It is lost,” said Ann Ferris before she left.',
    [['“It is lost,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“It is lost,” said Ann Ferris and walked off.',
    [['“It is lost,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“It is lost,” said Ann Ferris with a smile.',
    [['“It is lost,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“It is lost,” said Ann Ferris last week.',
    [['“It is lost,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“It is lost,” said Ann Ferris two days later.',
    [['“It is lost,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“It is lost,” said Ann Ferris because nobody came.',
    [['“It is lost,”', 'Ann Ferris', 'DIRECT']],
  ],
  ['marked-then-cue', '“It is lost,” said a pilot before she left.', [['“It is lost,”', 'pilot', 'DIRECT']]],
  ['marked-then-cue', '“It is lost,” said a pilot and walked off.', [['“It is lost,”', 'pilot', 'DIRECT']]],
  ['marked-then-cue', '“It is lost,” said a pilot with a smile.', [['“It is lost,”', 'pilot', 'DIRECT']]],
  ['marked-then-cue', '“It is lost,” said a pilot last week.', [['“It is lost,”', 'pilot', 'DIRECT']]],
  ['marked-then-cue', '“It is lost,” said a pilot two days later.', [['“It is lost,”', 'pilot', 'DIRECT']]],
  [
    'marked-then-cue',
    '“It is lost,” said a pilot because nobody came.',
    [['“It is lost,”', 'pilot', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“It is lost,” said actor and activist Ann Ferris.',
    [['“It is lost,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“It is lost,” wrote a man calling himself Sam Tolley.',
    [['“It is lost,”', 'Sam Tolley', 'DIRECT']],
  ],
  [
    'noun-of-speech',
    'Ann Ferris repeated her claim that the quay was safe.',
    [['the quay was safe', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'according-to-first',
    'But the next day, according to Ann Ferris, the port made further demands.',
    [['the port made further demands', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'according-to-last',
    'Most of the boats – nine in ten are left, according to the council – stay at the quay.',
    [['nine in ten are left', 'council', 'INDIRECT']],
  ],
  [
    'other-cue-then-that',
    'And, while Ann Ferris boasts that she has no debts, three of her firms have failed.',
    [['she has no debts', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris stands tall, with a growing majority of voters saying she cannot be trusted.',
    [['she cannot be trusted', 'growing majority of voters', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris said it’s one of her favourite quays.',
    [['it’s one of her favourite quays', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'resumed-clause',
    'This sort of talk, Ann Ferris argued, breaks the rules of the port.',
    [['breaks the rules of the port', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'resumed-clause',
    'With pilots playing a larger role in the port, Ann Ferris said, the council has lost its grip.',
    [['the council has lost its grip', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'marked-after-narration',
    'Ann Ferris’s first message on Sunday was a calm note. “Bad day for Porthaven. Police are looking into it.”',
    [['“Bad day for Porthaven. Police are looking into it.”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'according-to-last',
    'The port is quiet (half of the boats have left, according to Ann Ferris), and nobody comes.',
    [['half of the boats have left', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'called-something',
    'Ann Ferris called Sam Tolley a “fool,” linking to a note about him.',
    [['Sam Tolley a “fool,”', 'Ann Ferris', 'MIXED']],
  ],
  [
    'other-cue-then-that',
    'Ann Ferris expressed grave concern that the quay was unsafe.',
    [['the quay was unsafe', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-that',
    'Ann Ferris made it clear to the crew that she would stay.',
    [['she would stay', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-bare',
    'Ann Ferris made clear Monday she would stay.',
    [['she would stay', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-that',
    'Ann Ferris was adamant that the quay was safe.',
    [['the quay was safe', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'marked-then-cue',
    '“He is a fool,” the 43-year-old said.',
    [['“He is a fool,”', '43-year-old', 'DIRECT']],
  ],
  [
    'cue-then-object',
    'Ann Ferris called an emergency meeting to discuss the quay.',
    [['an emergency meeting to discuss the quay', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-object',
    'While Ann Ferris found that action unlawful, her ruling was overturned.',
    [['that action unlawful', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris said about twenty boats had left, but she refuses to name them.',
    [['about twenty boats had left', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-that',
    'Ann Ferris claimed that paying nothing was smart, although she again declined to show her papers.',
    [['paying nothing was smart', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Some pilots said they were sure the port had failed and the owners accused the pilots of lying.',
    [
      ['they were sure the port had failed', 'Some pilots', 'INDIRECT'],
      ['the pilots of lying', 'owners', 'INDIRECT'],
    ],
  ],
  [
    'other-cue-then-that',
    'After aides insisted in June that Ferris would not be asked to speak, the council has asked her.',
    [['Ferris would not be asked to speak', 'aides', 'INDIRECT']],
  ],
  [
    'cue-then-that',
    'Back when he wrote his book, Sam Tolley said that he considered debt a last resort.',
    [['he considered debt a last resort', 'Sam Tolley', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'In a statement announcing the plan, Ann Ferris said the quay was lost.',
    [
      ['the plan', 'Ann Ferris', 'INDIRECT'],
      ['the quay was lost', 'Ann Ferris', 'INDIRECT'],
    ],
  ],
  [
    'resumed-clause',
    'The park is near the stadium, which, Ann Ferris said, is often full of people.',
    [['is often full of people', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'resumed-clause',
    'Acts of protest, Ann Ferris said, are acts of love.',
    [['are acts of love', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris said she speaks of boats because “you talk about what is in front of you,” though Sam Tolley noted she has built roads.',
    [
      ['she speaks of boats because “you talk about what is in front of you,”', 'Ann Ferris', 'MIXED'],
      ['she has built roads', 'Sam Tolley', 'INDIRECT'],
    ],
  ],
  [
    'cue-then-bare',
    'Ann Ferris said pilots would get no leave, and when pressed on why, she replied: “It helps.”',
    [
      ['pilots would get no leave', 'Ann Ferris', 'INDIRECT'],
      ['“It helps.”', 'Ann Ferris', 'DIRECT'],
    ],
  ],
  [
    'cue-then-bare',
    'Ann Ferris said if people are angry about the fees, they should change the rules.',
    [['if people are angry about the fees, they should change the rules', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-marked',
    'In a box labelled “name,” Ann Ferris wrote “nobody at all.”',
    [['“nobody at all.”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'cue-then-marked',
    'The crowd cheered when, at the end of “A Port in Winter,” Ann Ferris added the words, “Good night.”',
    [['“Good night.”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    "“It is a good port,” Ann Ferris said on PTN's “State of the Port.”",
    [['“It is a good port,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'colon-then-marked',
    'Ann Ferris’s message was clear: “We will not go.”',
    [['“We will not go.”', 'Ann Ferris', 'DIRECT']],
  ],
  ['colon-then-marked', 'Ann Ferris’s answer: “No.”', [['“No.”', 'Ann Ferris', 'DIRECT']]],
  [
    'marked-after-marked',
    '“No,” Ann Ferris said. “Never.”',
    [
      ['“No,”', 'Ann Ferris', 'DIRECT'],
      ['“Never.”', 'Ann Ferris', 'DIRECT'],
    ],
  ],
  [
    'cue-then-that',
    '“It is mad,” Ann Ferris said, going on to say that the port has had “enough of it” for years.',
    [
      ['“It is mad,”', 'Ann Ferris', 'DIRECT'],
      ['the port has had “enough of it” for years', 'Ann Ferris', 'MIXED'],
    ],
  ],
  [
    'cue-then-marked',
    'The film ends with footage of Ann Ferris saying last week, “That makes me smart.”',
    [['“That makes me smart.”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'other-cue-then-marked',
    'The speech was what Ann Ferris called “a fraud” and Sam Tolley left the hall.',
    [['“a fraud”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'as-cue-then-clause',
    'But, as Ann Ferris has pointed out, the quay would be lost.',
    [['the quay would be lost', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Experts on tides and harbours said the quay could fall.',
    [['the quay could fall', 'Experts on tides and harbours', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Nearly eight of 10 pilots say they plan to leave.',
    [['they plan to leave', 'eight of 10 pilots', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'In a statement, one of the fund’s lawyers, Ann Ferris, said the videos show Pym calmly leaving the quay.',
    [['the videos show Pym calmly leaving the quay', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-that',
    'Ann Ferris told the Gazette’s “Early Tide” on Friday that the quay was safe.',
    [['the quay was safe', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-that',
    'Ann Ferris says at a rally in Porthaven, Kent, that the quay was never safe.',
    [['the quay was never safe', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'marked-then-cue',
    '“From quay to quay we see boats that bring hope,” the letter reads. “Our support is not for sale.”',
    [
      ['“From quay to quay we see boats that bring hope,”', 'letter', 'DIRECT'],
      ['“Our support is not for sale.”', 'letter', 'DIRECT'],
    ],
  ],
  [
    'marked-then-cue',
    '“We will win!” Ann “Dinghy” Ferris shouted.',
    [['“We will win!”', 'Ann “Dinghy” Ferris', 'DIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris told reporters on Monday he was wrong about the quay.',
    [['he was wrong about the quay', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris told the harbour board the quay was lost.',
    [['the quay was lost', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-that',
    'Ann Ferris told radio host John Pym on Monday that the quay was lost.',
    [['the quay was lost', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'The quarrel goes on, with Senator Ann Ferris telling reporters on Monday she saw no way out.',
    [['she saw no way out', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris, who says the quay is lost, left a note: “I am tired.”',
    [
      ['the quay is lost', 'Ann Ferris', 'INDIRECT'],
      ['“I am tired.”', 'Ann Ferris', 'DIRECT'],
    ],
  ],
  [
    'cue-then-that',
    'Ann Ferris went on to say that the quay was lost.',
    [['the quay was lost', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-marked',
    '“We know that it is old,” Ann Ferris said, but “when it comes to boats, it serves us well.”',
    [
      ['“We know that it is old,”', 'Ann Ferris', 'DIRECT'],
      ['but “when it comes to boats, it serves us well.”', 'Ann Ferris', 'MIXED'],
    ],
  ],
  [
    'called-something',
    'Ann Ferris called Monday’s ruling a “blow to all who fish.”',
    [['Monday’s ruling a “blow to all who fish.”', 'Ann Ferris', 'MIXED']],
  ],
  [
    'resumed-clause',
    'The rents, Ann Ferris explained earlier in the council room, were “far too high” on Sundays.',
    [['were “far too high” on Sundays', 'Ann Ferris', 'MIXED']],
  ],
  [
    'cue-then-bare',
    'John Pym quoted Ann Ferris as saying the quay was lost.',
    [['the quay was lost', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'The group that backs Ann Ferris said the quay was lost.',
    [['the quay was lost', 'group', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris said Monday the quay was lost.',
    [['the quay was lost', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-that',
    'Ann Ferris said in 2014 that, while it was old, the quay was safe.',
    [['while it was old, the quay was safe', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-marked',
    'Ann Ferris scolded him: “The quay is no place to play.”',
    [['“The quay is no place to play.”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris’ campaign manager, John Pym, said the quay was lost.',
    [['the quay was lost', 'John Pym', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'The pilots’ union said the quay was lost. One employee told reporters it was sad.',
    [
      ['the quay was lost', 'pilots’ union', 'INDIRECT'],
      ['it was sad', 'One employee', 'INDIRECT'],
    ],
  ],
  [
    'marked-then-cue',
    '“We know that it is old,” Ann Ferris said, according to the Gazette. “It must go.”',
    [
      ['“We know that it is old,”', 'Ann Ferris', 'DIRECT'],
      ['“It must go.”', 'Ann Ferris', 'DIRECT'],
    ],
  ],
  [
    'marked-then-cue',
    '“It must go,” another pilot, Ann Ferris told the Gazette.',
    [['“It must go,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-after-narration',
    '“It must go,” Ann Ferris said. Then John Pym spoke. “We want it to stay.”',
    [
      ['“It must go,”', 'Ann Ferris', 'DIRECT'],
      ['“We want it to stay.”', 'John Pym', 'DIRECT'],
    ],
  ],
  [
    'cue-then-that',
    'In her book, “The Lost Quay,” Ann Ferris says that the quay was lost.',
    [['the quay was lost', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'list-behind-lead',
    'In a long talk, Ann Ferris also said:\n\n• The quay must stay in public hands\n• Fares are “far too high” on Sundays',
    [
      ['The quay must stay in public hands', 'Ann Ferris', 'INDIRECT'],
      ['Fares are “far too high” on Sundays', 'Ann Ferris', 'MIXED'],
    ],
  ],
  [
    'cue-then-bare',
    'Ann Ferris, speaking behind the harbour, said Pym failed to mend the quay.',
    [['Pym failed to mend the quay', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'marked-then-cue',
    '“Who knows what it costs?” Ann Ferris told the Gazette in an interview on Monday when she was asked how the quay would fare.',
    [['“Who knows what it costs?”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'clause-then-cue',
    'The owners are insisting that the quay stays open, a pilot said.',
    [
      ['The owners are insisting that the quay stays open', 'pilot', 'INDIRECT'],
      ['the quay stays open', 'owners', 'INDIRECT'],
    ],
  ],
  [
    'other-cue-then-that',
    'Ann Ferris alleges that she was never told, a claim that the owners dispute.',
    [['she was never told', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'In July, the dockers said the quay was safe.',
    [['the quay was safe', 'dockers', 'INDIRECT']],
  ],
  [
    'cue-then-that',
    'The dockers said that the quay was safe, proving the owners wrong.',
    [['the quay was safe', 'dockers', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris said the harbour would close in May.',
    [['the harbour would close in May', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-that',
    'Ann Ferris told the council on Monday that nobody would lose a berth.',
    [['nobody would lose a berth', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-that',
    'The mayor of Porthaven, Ann Ferris, insisted that the plan was "fair to all".',
    [['the plan was "fair to all"', 'Ann Ferris', 'MIXED']],
  ],
  [
    'cue-then-marked',
    'Ann Ferris said: "We will not be moved."',
    [['"We will not be moved."', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'cue-then-marked',
    'She was brief. Ann Ferris told Harbour Radio, “I have nothing to add.”',
    [['“I have nothing to add.”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“We will not be moved,” said Ann Ferris, the mayor.',
    [['“We will not be moved,”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    "''We will not be moved,'' Ann Ferris said.",
    [["''We will not be moved,''", 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    "'We will not be moved,' Ann Ferris said.",
    [["'We will not be moved,'", 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-then-cue',
    '“Who asked the boats?” Ann Ferris asked.',
    [['“Who asked the boats?”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'marked-after-marked',
    '“We will stay,” Ann Ferris said. “Nobody will move us.”',
    [
      ['“We will stay,”', 'Ann Ferris', 'DIRECT'],
      ['“Nobody will move us.”', 'Ann Ferris', 'DIRECT'],
    ],
  ],
  [
    'cue-then-marked',
    '“If we stay,” Ann Ferris said, “they will have to listen.”',
    [
      ['“If we stay,”', 'Ann Ferris', 'DIRECT'],
      ['“they will have to listen.”', 'Ann Ferris', 'DIRECT'],
    ],
  ],
  [
    'marked-then-dash',
    '“The best harbour on this coast.” — Ann Ferris',
    [['“The best harbour on this coast.”', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'clause-then-cue',
    'The harbour will close in May, Ann Ferris said on Monday.',
    [['The harbour will close in May', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'clause-then-cue',
    'The harbour is "beyond repair", John Pym, the opposition\'s shipping spokesman has said.',
    [['The harbour is "beyond repair"', 'John Pym', 'MIXED']],
  ],
  [
    'according-to-first',
    'According to Ann Ferris, the harbour will close in May.',
    [['the harbour will close in May', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'according-to-last',
    'The harbour will close in May, according to the Fisheries Office.',
    [['The harbour will close in May', 'Fisheries Office', 'INDIRECT']],
  ],
  [
    'other-cue-then-infinitive',
    'Ann Ferris vowed to keep the harbour open.',
    [['to keep the harbour open', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-urged',
    'Ann Ferris urged the council to keep the harbour open.',
    [['the council to keep the harbour open', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-question',
    'Ann Ferris asked why the boats had left.',
    [['why the boats had left', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'called-something',
    'Ann Ferris called the plan "a gift to thieves".',
    [['the plan "a gift to thieves"', 'Ann Ferris', 'MIXED']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris said the fleet was old. Few of the pilots share her view that the quay is lost.',
    [['the fleet was old', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'noun-of-speech',
    "Ann Ferris's claim that the harbour was empty drew laughter.",
    [['the harbour was empty drew laughter', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-that',
    'Agreeing that the quay was "a ruin," Ann Ferris said it must go.',
    [
      ['the quay was "a ruin,"', 'Ann Ferris', 'MIXED'],
      ['it must go', 'Ann Ferris', 'INDIRECT'],
    ],
  ],
  [
    'cue-then-bare',
    'Ann Ferris, who has led the council since May, said the quay must go.',
    [['the quay must go', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Ann Ferris said the quay must go but added that nobody would lose a berth.',
    [
      ['the quay must go', 'Ann Ferris', 'INDIRECT'],
      ['nobody would lose a berth', 'Ann Ferris', 'INDIRECT'],
    ],
  ],
  [
    'marked-paragraph',
    '"It is a ruin," Ann Ferris said.\n\n"Nobody will pay for it now. We asked all of them, and they said, \'No.\'"',
    [
      ['"It is a ruin,"', 'Ann Ferris', 'DIRECT'],
      ['"Nobody will pay for it now. We asked all of them, and they said, \'No.\'"', 'Ann Ferris', 'DIRECT'],
    ],
  ],
  [
    'marked-paragraph-after-report',
    'Ann Ferris said the quay was a ruin.\n\n"Nobody will pay for it now, and we asked all of them."',
    [
      ['the quay was a ruin', 'Ann Ferris', 'INDIRECT'],
      ['"Nobody will pay for it now, and we asked all of them."', 'Ann Ferris', 'DIRECT'],
    ],
  ],
  [
    'clause-then-cue',
    'The quay is safe, she said according to minutes of the board.',
    [['The quay is safe', 'she', 'INDIRECT']],
  ],
  [
    'marked-then-cue',
    'The sign is plain: "Keep out of the harbour," Ann Ferris said.',
    [['"Keep out of the harbour,"', 'Ann Ferris', 'DIRECT']],
  ],
  [
    'other-cue-then-that',
    'The survey found that among boats of that kind, keeping the paint dry saves money.',
    [['among boats of that kind, keeping the paint dry saves money', 'survey', 'INDIRECT']],
  ],
  [
    'clause-then-cue',
    'The board will "think again" and is insisting that the quay stays, a pilot said.',
    [
      ['The board will "think again" and is insisting that the quay stays', 'pilot', 'MIXED'],
      ['the quay stays', 'board', 'INDIRECT'],
    ],
  ],
  [
    'marked-then-cue',
    '"The quay is lost," said John Pym, asked about his claim that it was safe.',
    [
      ['"The quay is lost,"', 'John Pym', 'DIRECT'],
      ['it was safe', 'John Pym', 'INDIRECT'],
    ],
  ],
  [
    'other-clause-then-cue',
    'However, plans by themselves do not move boats, noted John Pym.',
    [['However, plans by themselves do not move boats', 'John Pym', 'INDIRECT']],
  ],
  [
    'cue-then-bare',
    'Local people said the quay was safe.',
    [['the quay was safe', 'Local people', 'INDIRECT']],
  ],
  [
    'other-cue-then-that',
    'The dockers said the talks would be hard — and they noted that any change would come late.',
    [
      ['the talks would be hard', 'dockers', 'INDIRECT'],
      ['any change would come late', 'dockers', 'INDIRECT'],
    ],
  ],
  [
    'resumed-clause',
    'Though the move was smooth, she said, replacing the quay would be much harder.',
    [['replacing the quay would be much harder', 'she', 'INDIRECT']],
  ],
  [
    'resumed-clause',
    'The difference now, she said on Friday, is that the crew is paid.',
    [['is that the crew is paid', 'she', 'INDIRECT']],
  ],
  [
    'other-cue-then-bare',
    'While her aides have suggested the quay is safe, Ann Ferris wants to see it.',
    [['the quay is safe', 'her aides', 'INDIRECT']],
  ],
  [
    'other-cue-then-bare',
    'The company claims its new boats have saved towns a great deal of money.',
    [['its new boats have saved towns a great deal of money', 'company', 'INDIRECT']],
  ],
  [
    'colon-then-marked',
    '“We stay,” Ann Ferris said. Said John Pym: “I do not think that they will.”',
    [
      ['“We stay,”', 'Ann Ferris', 'DIRECT'],
      ['“I do not think that they will.”', 'John Pym', 'DIRECT'],
    ],
  ],
  [
    'other-cue-then-urged',
    'Ann Ferris exhorted the pilots to stay.',
    [['the pilots to stay', 'Ann Ferris', 'INDIRECT']],
  ],
  [
    'other-cue-then-that',
    'Ann Ferris charges that the owners knew.',
    [['the owners knew', 'Ann Ferris', 'INDIRECT']],
  ],
];

/** Whom a sentence is said by, where more than one word could be taken for a name: the mention, and who is meant. */
export const VOICE_CASES: readonly (readonly [what: string, text: string, who: string, kind: string])[] = [
  [
    'a plain noun with the sentence’s capital',
    'Public health experts said the quay was lost.',
    'Public health experts',
    'GROUP',
  ],
  ['a share of people', 'Twenty-four percent said the quay was lost.', 'Twenty-four percent', 'GROUP'],
  ['whose somebody is', 'A senior Ferris adviser said the quay was lost.', 'senior Ferris adviser', 'GROUP'],
  [
    'a party before a trade and a name',
    '“It is lost,” said Conservative pollster Ann Ferris.',
    'Ann Ferris',
    'PERSON',
  ],
  ['a word that opens the sentence', 'Even Ann Ferris said the quay was lost.', 'Ann Ferris', 'PERSON'],
  ['a last name that is a role elsewhere', 'Howard Dean said the quay was lost.', 'Howard Dean', 'PERSON'],
  [
    'a name inside the name of a body',
    'The Court of Appeal for the Eastern Circuit said the quay was lost.',
    'Court of Appeal for the Eastern Circuit',
    'ORGANISATION',
  ],
  [
    'a report, not the body behind it',
    'A report of the Institute for Trade and Transport noted that the quay was lost.',
    'report of the Institute for Trade and Transport',
    'GROUP',
  ],
  [
    'several people of a party',
    'Ann Ferris, a Republican, left. Republican leaders said the quay was lost.',
    'Republican leaders',
    'GROUP',
  ],
  [
    'a body that is told by its pronoun',
    'Quayline, which owns the boats, was late. Quayline said the quay was lost.',
    'Quayline',
    'ORGANISATION',
  ],
  [
    'a person of one name',
    'Everybody knows Tolley. Tolley said he was sure that the quay was lost.',
    'Tolley',
    'PERSON',
  ],
  [
    'a body with a day behind it',
    'The Harbour Ministry on Monday urged the pilots to stay.',
    'Harbour Ministry',
    'ORGANISATION',
  ],
  ['behind a phrase of place', 'In Porthaven, local leaders say the quay is lost.', 'local leaders', 'GROUP'],
  [
    'who brings it in, before “who”',
    'The call was echoed by Governor Ann Ferris, who noted that the quay was lost.',
    'Ann Ferris',
    'PERSON',
  ],
  [
    'the owner of a claim behind a preposition',
    'The pilots became targets for Ann Ferris’s claims that the quay was lost.',
    'Ann Ferris',
    'PERSON',
  ],
];

/** Sentences in which nobody is quoted. */
export const NO_QUOTES: readonly (readonly [what: string, text: string])[] = [
  ['what neither of two said', 'Neither Ann Ferris nor Sam Tolley said the quay was lost.'],
  ['what no one said', 'No one has said that the quay was lost.'],
  ['what few said', 'Few pilots said the quay was lost.'],
  ['what somebody might say', 'If Ann Ferris says the quay is lost, the pilots will leave.'],
  ['what somebody might have said', 'Had Ann Ferris said the quay was lost, the pilots would have left.'],
  ['what a question asks', 'Did Ann Ferris say the quay was lost?'],
  ['what a question asks why', 'Why did Ann Ferris say that the quay was lost?'],
  ['what it is not true that somebody said', 'It is not true that Ann Ferris said the quay was lost.'],
  ['what is only rumoured', 'Rumours that Ann Ferris said the quay was lost are old.'],
  ['what somebody left without saying', 'Ann Ferris left without saying that the quay was lost.'],
  ['what somebody avoided saying', 'Ann Ferris stopped short of saying that the quay was lost.'],
  ['what goes without saying', 'It goes without saying that the quay is lost.'],
  ['what is compared with what is said', 'What Ann Ferris says is not what the pilots want.'],
  ['a word at arm’s length', 'The so-called "smart quay" has closed.'],
  ['a title', 'The band played "Harbour Lights" for an hour.'],
  ['a noun that is also a verb of speech', 'The report was long and the claims were many.'],
  ['a view of somebody whom nobody names', 'Few of the pilots share his view that the quay is lost.'],
  ['what not everybody says', 'Not everyone says that the quay is lost.'],
  ['what was not said', 'Ann Ferris did not say that the harbour would close.'],
  ['what somebody declined to say', 'Ann Ferris declined to say whether the harbour would close.'],
  ['what only might be said', 'Ann Ferris would say that the harbour must close.'],
  ['a passive without a speaker', 'The crew was told that the harbour had closed.'],
  ['states, which are also countries', 'The member states trade with each other.'],
  ['an apostrophe of a plural', "The fishers' nets and the owners' boats were lost."],
  ['something that cannot speak', 'The bottom line says that the ferry is full.'],
  ['a noun between an article and a verb', 'An appeal court ruling could decide the case.'],
  ['a participle behind a thing', 'The brook called Miller’s Run was dry.'],
  ['a time behind a cue', 'That was what Ann Ferris said when she left the quay.'],
  ['what nobody said', 'No owner has said that the quay was lost.'],
  ['a noun behind an adjective', 'The crew faces criminal charges that might keep it ashore.'],
  [
    'a verb of speech of a relative clause',
    'The board has three members, Ann Ferris, who advises the mayor on rents, and Sam Tolley.',
  ],
  [
    'a time that opens a sentence',
    'Minutes later, the crew issued a statement saying that the quay was lost.',
  ],
  ['who has seen what speaks', 'The copy seen by the agency said the quay was lost.'],
  ['a comparison', 'Mending the quay is easier said than done.'],
  [
    'a state behind a town',
    'At a rally in Porthaven, N.H., on Friday, they cheered, saying that the quay was lost.',
  ],
  ['what nobody tells', 'The quay is lost, according to their instinctive preference.'],
  ['a time before a colon', 'The next day: “We stay. Nobody leaves the quay.”'],
  ['an elision', "It was the summer of '69 and rock 'n' roll."],
  [
    'what is left of a clause whose object stands before it',
    'The statement also praised the effect it said Ann Ferris would have on the port.',
  ],
  [
    'a part of what somebody says',
    'The gap between what Ann Ferris says her plan would do and how it works began a year ago.',
  ],
  ['all that somebody says', 'Everything Ann Ferris says is a lie unless proven otherwise.'],
  [
    'a scene before a word that tells nothing',
    'But when the council cut the funds two years later, Ann Ferris said enough.',
  ],
  [
    'a thing said of an email',
    'Ann Ferris indicated as much in an email, released as part of the court case.',
  ],
  [
    'a noun with a relative clause',
    'It is a set of Clean Port Act rules that could lead to the closing of the quay.',
  ],
  ['what only may be made clear', 'Ann Ferris would make clear that she stays.'],
  ['what was not insisted on', 'Ann Ferris was not adamant that the quay was safe.'],
  ['what is implied', 'It’s implied that Ann Ferris will not stand.'],
  ['a comparison with a gap', 'The mayor has got less credit than Ann Ferris says she deserves.'],
  [
    'a participle before the verb of its sentence',
    'A megamerger announced Monday would turn the port into a firm.',
  ],
  ['a poll at the exit', 'Exit polling showed that Ann Ferris won.'],
  [
    'what somebody else’s claim is',
    'They were hard on him over the quay, challenging him over his claim that the quay was safe.',
  ],
  ['what nobody would believe', 'Why would any rational person believe the quay was safe?'],
  ['what is no promise', 'Ann Ferris cautioned against viewing that as a promise.'],
  ['an email that goes out', 'The campaign of Ann Ferris blasted out an email to its pilots.'],
  ['a gesture', 'Ann Ferris smiled behind her glasses and sang of “a long winter.”'],
  ['what people want to hear', 'Ann Ferris always says what people want to hear.'],
  [
    'what is added to a thing',
    'Ann Ferris opened the port. Later, she added boats, and, still later, she closed the quay.',
  ],
  ['what anybody may think', 'You could leave the hall thinking that the quay was safe.'],
  [
    'words behind others that nobody is known to have said',
    'Many pilots saw the port as “the house of overwhelming rules,” it was held. “Our task was to change it at once.”',
  ],
];
